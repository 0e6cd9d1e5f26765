import type { Exercise, Option } from '#shared/exercise/exercise';
import type { DecisionId } from '#shared/exercise/ids';
import { answerState, type Answer } from '#shared/kernel/answer';
import type { CompiledExercise } from '#shared/kernel/compile';
import { spentBy } from '#shared/kernel/spentBy';

/** What an option takes, `2 × Companies in reserve, 1 × Funds`; empty for nothing. */
export function spendsOf({ resources }: Exercise, { spends }: Pick<Option, 'spends'>): string {
  return spends
    .map(({ resource, amount }) => `${amount} × ${resources.find(({ id }) => id === resource)?.name ?? ''}`)
    .join(', ');
}

/** What an answer takes as a whole, in the same words; empty for nothing. */
export function answerSpends(compiled: CompiledExercise, id: DecisionId, answer: Answer): string {
  const index = compiled.decisionIndex.get(id) ?? -1;
  const decision = compiled.exercise.decisions[index];
  const state = decision ? answerState(decision, answer) : null;
  return (state === null ? [] : spentBy(compiled, index, state))
    .map(({ index: resource, amount }) => `${amount} × ${compiled.exercise.resources[resource]?.name ?? ''}`)
    .join(', ');
}
