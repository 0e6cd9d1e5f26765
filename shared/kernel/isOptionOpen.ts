import type { CompiledExercise } from './compile';
import type { Spent } from './spentBy';
import type { DecisionIndex, OptionIndex, SessionState } from './state';

/** True when an option can be chosen now: what it needs holds, and the resources suffice. `closedBecause` says why not. */
export function isOptionOpen(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): boolean {
  const ready = compiled.decisions[decision]?.options[option];
  if (!ready || (ready.needs !== null && !ready.needs(state))) return false;
  return firstBeyondMeans(state, ready.spends) === null;
}

/** The first of some resources of which there is not as much as would be spent; null when all suffice. */
export function firstBeyondMeans(state: SessionState, spent: readonly Spent[]): Spent | null {
  for (const each of spent) if ((state.resources[each.index] ?? 0) < each.amount) return each;
  return null;
}
