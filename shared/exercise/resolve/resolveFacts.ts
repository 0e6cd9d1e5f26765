import type { Fact } from '../exercise';
import type { FactId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';

/** The facts with their values; a `start` that is none of them is taken as the first. */
export function resolveFacts(facts: ExerciseFile['facts']): ReadonlyMap<string, Fact> {
  return new Map(Object.entries(facts).map(([id, fact]) => [id, resolveFact(id, fact)]));
}

function resolveFact(id: string, fact: ExerciseFile['facts'][string]): Fact {
  if (typeof fact === 'boolean') {
    return {
      id: id as FactId,
      name: inWords(id),
      kind: 'yesNo',
      values: ['no', 'yes'],
      start: fact ? 1 : 0,
      rung: null,
    };
  }
  const kind = fact.one_of === undefined ? 'yesNo' : 'oneOf';
  const values = fact.one_of ?? ['no', 'yes'];
  return {
    id: id as FactId,
    name: fact.name ?? inWords(id),
    kind,
    values,
    start: Math.max(0, values.indexOf(fact.start)),
    rung: null,
  };
}

/** `joint_cell` is "Joint cell". */
function inWords(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
