import type { ArithmeticOperator } from '../exercise/condition/ast';
import { assertNever } from './assertNever';

/** The result of an operator. A division by zero gives 0, so that every condition has a value. */
export function arithmetic(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? 0 : left / right;
    default:
      return assertNever(operator);
  }
}
