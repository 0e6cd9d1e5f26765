import type { CompiledExercise } from '#shared/kernel/compile';
import { outcomesOf } from '#shared/kernel/outcomesOf';
import type { DecisionIndex, SessionState } from '#shared/kernel/state';

/** True while the facilitator has still to say what follows from an answer in words: chance cannot read it. */
export function awaitsRuling(compiled: CompiledExercise, state: SessionState, decision: DecisionIndex): boolean {
  const entry = state.decisions[decision];
  return (
    entry?.outcomeStatus === 'proposed' &&
    typeof entry.answer === 'string' &&
    outcomesOf(compiled, state, decision).length > 0
  );
}
