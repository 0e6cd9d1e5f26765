import type { Role } from '#shared/exercise/exercise';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { Act } from '#shared/kernel/nextActs';
import type { SessionState } from '#shared/kernel/state';

/** The role at whose seat a decision of one role waits to be made; null for every other act, and for an empty seat. */
export function awaitedRole(compiled: CompiledExercise, state: SessionState, act: Act): Role | null {
  if (act.kind !== 'commit') return null;
  const decision = compiled.decisions[act.decision];
  const role = decision?.by[0];
  if (decision?.joint !== false || role === undefined || !state.seated[role]) return null;
  return compiled.exercise.roles[role] ?? null;
}
