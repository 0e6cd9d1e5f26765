import type { Expression } from '../exercise/condition/ast';
import { assertNever } from './assertNever';

/** The expressions directly inside an expression, left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'duration':
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
    case 'answer':
    case 'boolean':
    case 'fact':
    case 'decided':
    case 'expired':
    case 'delivered':
      return [];
    case 'negate':
    case 'not':
      return [expression.operand];
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      return [expression.left, expression.right];
    case 'oneOf':
      return [expression.operand, ...expression.list];
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return expression.operands;
    default:
      return assertNever(expression);
  }
}
