import type { Decision } from '#shared/exercise/exercise';
import type { DecisionIndex, DecisionState } from '#shared/kernel/state';
import { useConduct } from './ConductContext';

/** A decision as it is written and as it stands. */
export function useDecision(
  index: DecisionIndex,
): { readonly decision: Decision; readonly entry: DecisionState } | null {
  const { session, state } = useConduct();
  const decision = session.compiled.exercise.decisions[index];
  const entry = state.decisions[index];
  return decision && entry ? { decision, entry } : null;
}
