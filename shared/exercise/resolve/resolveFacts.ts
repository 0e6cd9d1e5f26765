import type { Fact } from '../exercise';
import type { FactId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';

/**
 * The facts with their values, then the arrangements as yes/no facts with a rung; a `start` that is none of the values is
 * taken as the first.
 */
export function resolveFacts({
  facts,
  arrangements,
}: Pick<ExerciseFile, 'facts' | 'arrangements'>): ReadonlyMap<string, Fact> {
  return new Map([
    ...Object.entries(facts).map(([id, fact]) => [id, resolveFact(id, fact)] as const),
    ...Object.entries(arrangements).map(([id, entry]) => [id, resolveArrangement(id, entry)] as const),
  ]);
}

function resolveArrangement(id: string, { name, rung, start = false }: ExerciseFile['arrangements'][string]): Fact {
  return { id: id as FactId, name, kind: 'yesNo', values: ['no', 'yes'], start: start ? 1 : 0, rung };
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
