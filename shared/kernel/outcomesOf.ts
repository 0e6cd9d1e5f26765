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
