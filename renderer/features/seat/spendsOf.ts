import type { Exercise } from '#shared/exercise/exercise';
import type { DecisionId, OptionId } from '#shared/exercise/ids';

/** What an option takes, `2 × Companies in reserve, 1 × Funds`; empty for nothing. */
export function spendsOf(exercise: Exercise, decision: DecisionId, option: OptionId): string {
  const authored = exercise.decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === option);
  return (authored?.spends ?? [])
    .map(({ resource, amount }) => `${amount} × ${exercise.resources.find(({ id }) => id === resource)?.name ?? ''}`)
    .join(', ');
}
