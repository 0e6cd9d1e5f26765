import type { BooleanExpression, Condition, Expression, NumberExpression } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';
import type { DecisionId, FactId, IndicatorId, InjectId, ResourceId } from '../exercise/ids';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { assertNever } from './assertNever';
import { indexOf } from './indexById';
import type { SessionState } from './state';

export type Holds = (state: SessionState) => boolean;
type Reads = (state: SessionState) => number;

/** Where the names that a condition can use stand in the state. */
interface ConditionIndexes {
  readonly indicatorIndex: ReadonlyMap<IndicatorId, number>;
  readonly factIndex: ReadonlyMap<FactId, number>;
  readonly resourceIndex: ReadonlyMap<ResourceId, number>;
  readonly injectIndex: ReadonlyMap<InjectId, number>;
  readonly decisionIndex: ReadonlyMap<DecisionId, number>;
}

/** Turns a condition into a function of the state. */
export function compileCondition(condition: Condition, exercise: Exercise, indexes: ConditionIndexes): Holds {
  return compileBoolean(condition.expression, exercise, indexes);
}

/** As `compileCondition`, for any part of a condition that is true or false. */
export function compileBoolean(expression: BooleanExpression, exercise: Exercise, indexes: ConditionIndexes): Holds {
  const boolean = (part: BooleanExpression) => compileBoolean(part, exercise, indexes);
  const number = (part: NumberExpression) => compileNumber(part, exercise, indexes);
  switch (expression.kind) {
    case 'boolean': {
      const { value } = expression;
      return () => value;
    }
    case 'fact': {
      const index = indexOf(indexes.factIndex, expression.id);
      const [only, ...more] = expression.values;
      if (only !== undefined && more.length === 0) return (state) => state.facts[index] === only;
      const values = new Set(expression.values);
      return (state) => values.has(state.facts[index] ?? -1);
    }
    case 'decided': {
      const index = indexOf(indexes.decisionIndex, expression.decision);
      if (expression.option === null) return (state) => (state.decisions[index]?.choice ?? null) !== null;
      const options = exercise.decisions[index]?.options ?? [];
      const option = options.findIndex(({ id }) => id === expression.option);
      return (state) => state.decisions[index]?.choice === option;
    }
    case 'expired': {
      const index = indexOf(indexes.decisionIndex, expression.decision);
      return (state) => {
        const decision = state.decisions[index];
        return decision !== undefined && decision.closedAt !== null && decision.choice === null;
      };
    }
    case 'delivered': {
      const index = indexOf(indexes.injectIndex, expression.inject);
      return (state) => (state.injects[index]?.deliveredAt ?? null) !== null;
    }
    case 'comparison':
      return compare(expression.operator, number(expression.left), number(expression.right));
    case 'oneOf': {
      const operand = number(expression.operand);
      const list = expression.list.map(number);
      return (state) => {
        const value = operand(state);
        return list.some((item) => item(state) === value);
      };
    }
    case 'not': {
      const operand = boolean(expression.operand);
      return (state) => !operand(state);
    }
    case 'and': {
      const [left, right] = [boolean(expression.left), boolean(expression.right)];
      return (state) => left(state) && right(state);
    }
    case 'or': {
      const [left, right] = [boolean(expression.left), boolean(expression.right)];
      return (state) => left(state) || right(state);
    }
    default:
      return assertNever(expression);
  }
}

function compare(operator: '==' | '!=' | '<' | '<=' | '>' | '>=', left: Reads, right: Reads): Holds {
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

/** Turns a number of a condition into a function of the state. A division by zero reads as 0, so that every condition has a value. */
function compileNumber(expression: NumberExpression, exercise: Exercise, indexes: ConditionIndexes): Reads {
  const number = (part: NumberExpression) => compileNumber(part, exercise, indexes);
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'duration': {
      const { minutes } = expression;
      return () => minutes;
    }
    case 'indicator': {
      const index = indexOf(indexes.indicatorIndex, expression.id);
      return (state) => state.indicators[index] ?? 0;
    }
    case 'resource': {
      const index = indexOf(indexes.resourceIndex, expression.id);
      return (state) => state.resources[index] ?? 0;
    }
    case 'elapsed':
      // Whole minutes: a condition on time changes when `advance` looks at it, and never between.
      return (state) => Math.floor(state.time / SECONDS_PER_MINUTE);
    case 'rung':
      return () => 0;
    case 'negate': {
      const operand = number(expression.operand);
      return (state) => -operand(state);
    }
    case 'arithmetic': {
      const [left, right] = [number(expression.left), number(expression.right)];
      switch (expression.operator) {
        case '+':
          return (state) => left(state) + right(state);
        case '-':
          return (state) => left(state) - right(state);
        case '*':
          return (state) => left(state) * right(state);
        case '/':
          return (state) => {
            const divisor = right(state);
            return divisor === 0 ? 0 : left(state) / divisor;
          };
        default:
          return assertNever(expression.operator);
      }
    }
    case 'count': {
      const operands = expression.operands.map((part) => compileBoolean(part, exercise, indexes));
      return (state) => operands.reduce((count, holds) => count + (holds(state) ? 1 : 0), 0);
    }
    case 'min':
    case 'max':
    case 'clamp': {
      const operands = expression.operands.map(number);
      if (expression.kind === 'min') return (state) => Math.min(...operands.map((read) => read(state)));
      if (expression.kind === 'max') return (state) => Math.max(...operands.map((read) => read(state)));
      return (state) => {
        const [value = 0, low = 0, high = 0] = operands.map((read) => read(state));
        return Math.min(Math.max(value, low), high);
      };
    }
    default:
      return assertNever(expression);
  }
}

/** True when the expression looks at exercise time. */
export function readsTime(expression: Expression): boolean {
  if (expression.kind === 'elapsed') return true;
  return partsOf(expression).some(readsTime);
}

/** The expressions directly inside an expression, left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'duration':
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
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
