import type { Seconds } from '../exercise/units';
import type { AnswerState } from './answer';
import type { CompiledExercise, CompiledOutcome } from './compile';
import type { DecisionIndex, OptionIndex, SessionState } from './state';

/** What may follow a decision as it stands: the outcomes of the chosen option, or what follows from not deciding in time. */
export function outcomesOf(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
): readonly CompiledOutcome[] {
  const { answer, closedAt } = state.decisions[decision] ?? { answer: null, closedAt: null };
  if (closedAt === null) return [];
  return answer === null ? (compiled.decisions[decision]?.otherwise ?? []) : outcomesFrom(compiled, decision, answer);
}

/** What may follow a decision that is answered in this way. */
export function outcomesFrom(
  compiled: CompiledExercise,
  decision: DecisionIndex,
  answer: AnswerState,
): readonly CompiledOutcome[] {
  const ready = compiled.decisions[decision];
  const option = chosenOption(compiled, decision, answer);
  return (option === null ? ready?.outcomes : ready?.options[option]?.outcomes) ?? [];
}

/** The option that was chosen where one is; null for the other kinds of answers. */
export function chosenOption(
  compiled: CompiledExercise,
  decision: DecisionIndex,
  answer: AnswerState | null,
): OptionIndex | null {
  if (answer === null || typeof answer === 'string') return null;
  return compiled.exercise.decisions[decision]?.form.kind === 'choice' ? (answer[0] ?? null) : null;
}

/** The outcome that is proposed for a decision, or null when nothing follows from it. */
export function proposedOutcome(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
): CompiledOutcome | null {
  const outcome = state.decisions[decision]?.outcome ?? null;
  return outcome === null ? null : (outcomesOf(compiled, state, decision)[outcome] ?? null);
}

/** When a decision's outcome is due to be read out and applied; null while there is none to apply. */
export function outcomeDue(compiled: CompiledExercise, state: SessionState, decision: DecisionIndex): Seconds | null {
  const { outcomeStatus, closedAt } = state.decisions[decision] ?? { outcomeStatus: 'none', closedAt: null };
  if (closedAt === null || (outcomeStatus !== 'proposed' && outcomeStatus !== 'adjudicated')) return null;
  return closedAt + (proposedOutcome(compiled, state, decision)?.after ?? 0);
}
