import type { BooleanExpression, Condition, NumberExpression } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { arithmetic } from './arithmetic';
import { assertNever } from './assertNever';
import { allOf, anyOf, clauseOf, holdsIn } from './clause';
import { compare } from './compare';
import { constantOf } from './constantOf';
import type { ExerciseIndexes } from './exerciseIndexes';
import type { Holds, Reads } from './holds';
import { indexOf } from './indexById';
import { answerNumber, decidedFor } from './readAnswer';
import { readsRung } from './rungOf';

/** Turns a condition into a function of the state. */
export function compileCondition(condition: Condition, exercise: Exercise, indexes: ExerciseIndexes): Holds {
  return compileBoolean(condition.expression, exercise, indexes);
}

/** As `compileCondition`, for any part of a condition that is true or false. */
export function compileBoolean(expression: BooleanExpression, exercise: Exercise, indexes: ExerciseIndexes): Holds {
  const clause = clauseOf(expression, indexes);
  if (clause) return (state) => holdsIn(clause, state);
  const boolean = (part: BooleanExpression) => compileBoolean(part, exercise, indexes);
  const number = (part: NumberExpression) => compileNumber(part, exercise, indexes);
  switch (expression.kind) {
    case 'boolean': {
      const { value } = expression;
      return () => value;
    }
    case 'fact': {
      const index = indexOf(indexes.factIndex, expression.id);
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
        for (const item of list) if (item(state) === value) return true;
        return false;
      };
    }
    case 'not': {
      const operand = boolean(expression.operand);
      return (state) => !operand(state);
    }
    case 'and':
    case 'or': {
      const parts = chainOf(expression.kind, expression);
      const clauses = parts.flatMap((part) => clauseOf(part, indexes) ?? []);
      const others = parts.filter((part) => clauseOf(part, indexes) === null).map(boolean);
      return expression.kind === 'and' ? allOf(clauses, others) : anyOf(clauses, others);
    }
    default:
      return assertNever(expression);
  }
}

/** The parts of `a and b and c`, however they are nested. */
function chainOf(kind: 'and' | 'or', expression: BooleanExpression): readonly BooleanExpression[] {
  return expression.kind === kind
    ? [...chainOf(kind, expression.left), ...chainOf(kind, expression.right)]
    : [expression];
}

/** Turns a number of a condition into a function of the state. A division by zero reads as 0, so that every condition has a value. */
function compileNumber(expression: NumberExpression, exercise: Exercise, indexes: ExerciseIndexes): Reads {
  const constant = constantOf(expression);
  if (constant !== null) return always(constant);
  const number = (part: NumberExpression) => compileNumber(part, exercise, indexes);
  switch (expression.kind) {
    case 'number':
      return always(expression.value);
    case 'duration':
      return always(expression.minutes);
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
      const { operator } = expression;
      return (state) => arithmetic(operator, left(state), right(state));
    }
    case 'count': {
      const operands = expression.operands.map((part) => compileBoolean(part, exercise, indexes));
      return (state) => {
        let count = 0;
        for (const holds of operands) if (holds(state)) count += 1;
        return count;
      };
    }
    case 'min':
      return extreme(expression.operands.map(number), Math.min);
    case 'max':
      return extreme(expression.operands.map(number), Math.max);
    case 'clamp': {
      const [value = always(0), low = always(0), high = always(0)] = expression.operands.map(number);
      return (state) => Math.min(Math.max(value(state), low(state)), high(state));
    }
    default:
      return assertNever(expression);
  }
}

function always(value: number): Reads {
  return () => value;
}

function extreme([first = always(0), ...rest]: readonly Reads[], of: (a: number, b: number) => number): Reads {
  return (state) => {
    let value = first(state);
    for (const read of rest) value = of(value, read(state));
    return value;
  };
}
