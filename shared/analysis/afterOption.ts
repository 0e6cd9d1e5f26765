import { applyEffects } from '../kernel/applyEffects';
import { possibleOutcomes } from '../kernel/chance';
import type { CompiledExercise, CompiledOutcome } from '../kernel/compile';
import { draftOf } from '../kernel/draft';
import { spentBy } from '../kernel/spentBy';
import type { DecisionIndex, OptionIndex, SessionState } from '../kernel/state';

/** Where indicators and resources stand once an option's outcome is applied, on average over the possible outcomes. */
export interface Expected {
  readonly indicators: readonly number[];
  readonly resources: readonly number[];
}

/** What to expect of choosing an option now, where nothing else happens: what it spends, then its outcomes by their weights. */
export function afterOption(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): Expected {
  const spent = spentBy(compiled, decision, [option]);
  const paid: SessionState = {
    ...state,
    resources: state.resources.map(
      (have, resource) => have - (spent.find(({ index }) => index === resource)?.amount ?? 0),
    ),
  };
  const outcomes = possibleOutcomes(compiled, state, decision, [option]);
  const total = outcomes.reduce((sum, { chance }) => sum + chance, 0);
  if (total === 0) return paid;
  const ends = outcomes.map(({ chance, effects }) => ({ share: chance / total, end: ended(paid, effects) }));
  const average = (read: (end: SessionState) => readonly number[]) =>
    read(paid).map((_, index) => ends.reduce((sum, { share, end }) => sum + share * (read(end)[index] ?? 0), 0));
  return { indicators: average((end) => end.indicators), resources: average((end) => end.resources) };
}

function ended(paid: SessionState, effects: CompiledOutcome['effects']): SessionState {
  const draft = draftOf(paid);
  applyEffects(paid, draft, effects);
  return draft;
}
