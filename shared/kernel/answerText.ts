import type { OptionId } from '../exercise/ids';
import { answerOf, type Answer, type Answerable, type AnswerState } from './answer';
import { assertNever } from './assertNever';

/** An answer in one line, in the author's labels: `A, B` for several, `1. A, 2. B` for a ranking, `A: 2, B: 1` for an allocation. */
export function answerText({ form, options }: Answerable, answer: Answer): string {
  const label = (id: OptionId) => options.find((option) => option.id === id)?.label ?? id;
  switch (answer.kind) {
    case 'choice':
      return label(answer.option);
    case 'several':
      return answer.options.map(label).join(', ');
    case 'ranking':
      return answer.order.map((id, index) => `${index + 1}. ${label(id)}`).join(', ');
    case 'allocation':
      return options.map(({ id }) => `${label(id)}: ${answer.amounts[id] ?? 0}`).join(', ');
    case 'estimate': {
      const unit = form.kind === 'estimate' ? form.unit : null;
      return unit === null ? String(answer.value) : `${answer.value} ${unit}`;
    }
    case 'text':
      return answer.text;
    default:
      return assertNever(answer);
  }
}

/** As `answerText`, for an answer as the state keeps it. */
export function answerStateText(decision: Answerable, state: AnswerState): string {
  return answerText(decision, answerOf(decision, state));
}
