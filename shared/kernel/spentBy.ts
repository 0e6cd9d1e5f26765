import type { AnswerState } from './answer';
import type { CompiledExercise } from './compile';
import { chosenOption } from './outcomesOf';
import type { DecisionIndex, OptionIndex } from './state';

/** Of one resource, by its index. */
export interface Spent {
  readonly index: number;
  readonly amount: number;
}

/** The options that an answer takes: the chosen ones, those that get something, the first of a ranking. */
export function optionsUsed(
  compiled: CompiledExercise,
  decision: DecisionIndex,
  answer: AnswerState,
): readonly OptionIndex[] {
  const kind = compiled.exercise.decisions[decision]?.form.kind;
  if (typeof answer === 'string') return [];
  if (kind === 'choice' || kind === 'several') return answer;
  if (kind === 'allocation') return answer.flatMap((amount, option) => (amount > 0 ? [option] : []));
  return kind === 'ranking' ? answer.slice(0, 1) : [];
}

/** What an answer takes from the resources, each resource once. A ranking takes nothing. */
export function spentBy(compiled: CompiledExercise, decision: DecisionIndex, answer: AnswerState): readonly Spent[] {
  const ready = compiled.decisions[decision];
  if (!ready || typeof answer === 'string') return [];
  const option = chosenOption(compiled, decision, answer);
  if (option !== null) return ready.options[option]?.spends ?? [];
  if (ready.spread !== null) {
    const amount = answer.reduce((sum, each) => sum + each, 0);
    return amount > 0 ? [{ index: ready.spread, amount }] : [];
  }
  if (compiled.exercise.decisions[decision]?.form.kind === 'ranking') return [];
  const amounts = new Map<number, number>();
  for (const used of optionsUsed(compiled, decision, answer)) {
    for (const { index, amount } of ready.options[used]?.spends ?? []) {
      amounts.set(index, (amounts.get(index) ?? 0) + amount);
    }
  }
  return [...amounts].map(([index, amount]) => ({ index, amount }));
}
