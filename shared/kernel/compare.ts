import type { ComparisonOperator } from '../exercise/condition/ast';
import { assertNever } from './assertNever';
import type { Holds, Reads } from './holds';

/** A comparison of two numbers that both depend on the state. */
export function compare(operator: ComparisonOperator, left: Reads, right: Reads): Holds {
  switch (operator) {
    case '==':
      return (state) => left(state) === right(state);
    case '!=':
      return (state) => left(state) !== right(state);
    case '<':
      return (state) => left(state) < right(state);
    case '<=':
      return (state) => left(state) <= right(state);
    case '>':
      return (state) => left(state) > right(state);
    case '>=':
      return (state) => left(state) >= right(state);
    default:
      return assertNever(operator);
  }
}
