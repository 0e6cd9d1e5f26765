import type { Seconds } from '../exercise/units';
import type { CompiledExercise, CompiledOutcome } from './compile';
import type { DecisionIndex, SessionState } from './state';

/** What may follow a decision as it stands: the outcomes of the chosen option, or what follows from not deciding in time. */
export function outcomesOf(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
): readonly CompiledOutcome[] {
  const { choice, closedAt } = state.decisions[decision] ?? { choice: null, closedAt: null };
  const authored = compiled.decisions[decision];
  if (!authored || closedAt === null) return [];
  return choice === null ? authored.otherwise : (authored.options[choice]?.outcomes ?? []);
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
