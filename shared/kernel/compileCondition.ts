import type { BooleanExpression, Condition, Expression, NumberExpression } from '../exercise/condition/ast';
import type { DecisionKind, Exercise } from '../exercise/exercise';
import type { DecisionId, FactId, IndicatorId, InjectId, ResourceId } from '../exercise/ids';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { assertNever } from './assertNever';
import { indexOf } from './indexById';
import { readsRung } from './rungOf';
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
      if (expression.option === null) return (state) => (state.decisions[index]?.answer ?? null) !== null;
      const { options, form } = exercise.decisions[index] ?? { options: [], form: { kind: 'text' } as const };
      const option = options.findIndex(({ id }) => id === expression.option);
      return decidedFor(form.kind, index, option);
    }
    case 'expired': {
      const index = indexOf(indexes.decisionIndex, expression.decision);
      return (state) => {
        const decision = state.decisions[index];
        return decision !== undefined && decision.closedAt !== null && decision.answer === null;
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

/** Whether the answer makes use of the option: it is chosen, one of the chosen, ranked first, or gets something. */
function decidedFor(kind: DecisionKind, decision: number, option: number): Holds {
  switch (kind) {
    case 'choice':
    case 'ranking':
      return (state) => state.decisions[decision]?.answer?.[0] === option;
    case 'several':
      return (state) => {
        const answer = state.decisions[decision]?.answer;
        return typeof answer === 'object' && answer !== null && answer.includes(option);
      };
    case 'allocation':
      return (state) => Number(state.decisions[decision]?.answer?.[option] ?? 0) > 0;
    case 'estimate':
    case 'text':
      return () => false;
    default:
      return assertNever(kind);
  }
}

/**
 * An answer as a number: the estimate; of an option the amount that it gets, its place in the ranking (1 is first), or 1 when
 * it is among the chosen. 0 while there is no such answer.
 */
function answerNumber(kind: DecisionKind, decision: number, option: number | null): Reads {
  switch (kind) {
    case 'estimate':
      return (state) => Number(state.decisions[decision]?.answer?.[0] ?? 0);
    case 'allocation':
      return (state) => Number(state.decisions[decision]?.answer?.[option ?? -1] ?? 0);
    case 'ranking':
      return (state) => {
        const answer = state.decisions[decision]?.answer;
        return typeof answer === 'object' && answer !== null ? answer.indexOf(option ?? -1) + 1 : 0;
      };
    case 'choice':
    case 'several': {
      const holds = decidedFor(kind, decision, option ?? -1);
      return (state) => (holds(state) ? 1 : 0);
    }
    case 'text':
      return () => 0;
    default:
      return assertNever(kind);
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
      return readsRung(exercise);
    case 'answer': {
      const index = indexOf(indexes.decisionIndex, expression.decision);
      const { options, form } = exercise.decisions[index] ?? { options: [], form: { kind: 'text' } as const };
      const option = expression.option === null ? null : options.findIndex(({ id }) => id === expression.option);
      return answerNumber(form.kind, index, option);
    }
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

/** True when the expression looks at one of these indicators. */
export function readsIndicator(expression: Expression, indicators: ReadonlySet<IndicatorId>): boolean {
  if (expression.kind === 'indicator') return indicators.has(expression.id);
  return partsOf(expression).some((part) => readsIndicator(part, indicators));
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
