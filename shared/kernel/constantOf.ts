import type { NumberExpression } from '../exercise/condition/ast';
import { arithmetic } from './arithmetic';
import { assertNever } from './assertNever';

/** The value of an expression that is the same in every state; null when it looks at anything. Durations count minutes. */
export function constantOf(expression: NumberExpression): number | null {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'duration':
      return expression.minutes;
    case 'negate': {
      const operand = constantOf(expression.operand);
      return operand === null ? null : -operand;
    }
    case 'arithmetic': {
      const [left, right] = [constantOf(expression.left), constantOf(expression.right)];
      return left === null || right === null ? null : arithmetic(expression.operator, left, right);
    }
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
    case 'answer':
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return null;
    default:
      return assertNever(expression);
  }
}
