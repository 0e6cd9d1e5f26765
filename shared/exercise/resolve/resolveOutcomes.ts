import type { Outcome } from '../exercise';
import type { OutcomeId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import type { Path } from '../yaml/path';
import { resolveEffects } from './resolveEffects';
import type { Scope } from './scope';

type OutcomeEntry = ExerciseFile['decisions'][string]['outcomes'][string];

/** The outcomes under `owner`, an option or a decision; none at all, or chances that do not fit together, are reported. */
export function resolveOutcomes(
  scope: Scope,
  owner: Path,
  entry: Readonly<Record<string, OutcomeEntry>>,
): readonly Outcome[] {
  const outcomes = Object.entries(entry);
  const [, id = '', , option] = owner;
  if (outcomes.length === 0 && !scope.isBroken(['decisions', id, 'kind'])) {
    scope.reportKey(
      'LX0035',
      option === undefined ? [...owner, 'outcomes'] : owner,
      `\`${option ?? id}\` leads to nothing. Add at least one outcome under \`outcomes:\`.`,
    );
  }
  checkChances(scope, outcomes, owner);
  return outcomes.map(([id, value]) => outcomeOf(scope, id, value, [...owner, 'outcomes', id]));
}

function checkChances(scope: Scope, outcomes: readonly (readonly [string, OutcomeEntry])[], path: Path): void {
  const given = outcomes.filter(([, { chance }]) => chance !== undefined);
  if (given.length === 0) return;
  const without = outcomes.find(([, { chance }]) => chance === undefined);
  if (without !== undefined) {
    const message = `\`${without[0]}\` has no \`chance\`, but others here do. Give every outcome one, or none.`;
    scope.reportKey('LX0048', [...path, 'outcomes', without[0]], message);
    return;
  }
  const sum = given.reduce((total, [, { chance = 0 }]) => total + chance, 0);
  const isConditional = outcomes.some(([, { when }]) => when !== undefined);
  if (sum === 100 || isConditional || given.length === 1) return;
  const message = `The chances add up to ${sum}, not 100. They count as shares of ${sum}; write ones that add up to 100.`;
  scope.reportKey('LX0082', [...path, 'outcomes'], message);
}

function outcomeOf(scope: Scope, id: string, entry: OutcomeEntry, path: Path): Outcome {
  return {
    id: id as OutcomeId,
    chance: entry.chance ?? 100,
    when: scope.condition(entry.when, [...path, 'when']),
    after: entry.after ?? 0,
    effects: resolveEffects(scope, entry, path),
  };
}
