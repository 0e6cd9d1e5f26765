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

/** A comparison with a number that never changes: most conditions are made of these, so they have functions of their own. */
export function compareWith(operator: ComparisonOperator, left: Reads, constant: number): Holds {
  switch (operator) {
    case '==':
      return (state) => left(state) === constant;
    case '!=':
      return (state) => left(state) !== constant;
    case '<':
      return (state) => left(state) < constant;
    case '<=':
      return (state) => left(state) <= constant;
    case '>':
      return (state) => left(state) > constant;
    case '>=':
      return (state) => left(state) >= constant;
    default:
      return assertNever(operator);
  }
}

/** As `compareWith`, for an indicator: no other thing is compared as often. */
export function compareIndicator(operator: ComparisonOperator, index: number, constant: number): Holds {
  switch (operator) {
    case '==':
      return ({ indicators }) => (indicators[index] ?? 0) === constant;
    case '!=':
      return ({ indicators }) => (indicators[index] ?? 0) !== constant;
    case '<':
      return ({ indicators }) => (indicators[index] ?? 0) < constant;
    case '<=':
      return ({ indicators }) => (indicators[index] ?? 0) <= constant;
    case '>':
      return ({ indicators }) => (indicators[index] ?? 0) > constant;
    case '>=':
      return ({ indicators }) => (indicators[index] ?? 0) >= constant;
    default:
      return assertNever(operator);
  }
}
