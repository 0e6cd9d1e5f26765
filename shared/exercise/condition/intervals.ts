import type { BooleanExpression, ComparisonOperator, NumberExpression } from './ast';
import { negative, point, product, quotient, sum, type Interval } from './interval';
import { narrow } from './narrow';
import type { Ranges, Truth } from './ranges';

/**
 * Whether an expression holds in all cases that the ranges allow, in none, or in some. `always` and `never` are certain;
 * `sometimes` may be said of what is one of the two.
 */
export function truthOf(expression: BooleanExpression, ranges: Ranges): Truth {
  switch (expression.kind) {
    case 'boolean':
      return expression.value ? 'always' : 'never';
    case 'fact':
      return truthOfFact(expression.values, ranges.values(expression.id));
    case 'decided':
    case 'expired':
    case 'delivered':
      return ranges.happened(expression);
    case 'comparison':
      return truthOfComparison(expression.operator, expression.left, expression.right, ranges);
    case 'oneOf': {
      let truth: Truth = 'never';
      for (const item of expression.list) {
        const same = truthOfComparison('==', expression.operand, item, ranges);
        if (same === 'always') return same;
        if (same === 'sometimes') truth = same;
      }
      return truth;
    }
    case 'not':
      return opposite(truthOf(expression.operand, ranges));
    case 'and':
    case 'or': {
      const decisive = expression.kind === 'and' ? 'never' : 'always';
      let truth: Truth = opposite(decisive);
      for (const { truth: operand } of operandsOf(expression, ranges)) {
        if (operand === decisive) return decisive;
        if (operand === 'sometimes') truth = operand;
      }
      return truth;
    }
  }
}

/** One side of an `and` or `or`, seen where it matters: where those before it hold (for `or`, do not hold). */
export interface Operand {
  readonly expression: BooleanExpression;
  readonly ranges: Ranges;
  readonly truth: Truth;
}

/** More are looked at one by one, so that a condition of hundreds of parts is not compared each with each. */
const MAX_NARROWED = 20;

/**
 * What an `and` or `or` joins, from left to right: `a and b and c` has three operands. Ends with the first that decides it,
 * with the truth `never` for an `and` and `always` for an `or`.
 */
export function operandsOf(
  expression: BooleanExpression & { readonly kind: 'and' | 'or' },
  ranges: Ranges,
): readonly Operand[] {
  const holds = expression.kind === 'and';
  const decisive = holds ? 'never' : 'always';
  const operands: Operand[] = [];
  let there = ranges;
  for (const part of joined(expression, expression.kind, [])) {
    const truth = truthOf(part, there);
    operands.push({ expression: part, ranges: there, truth });
    if (truth === decisive) break;
    if (truth !== 'sometimes' || operands.length > MAX_NARROWED) continue;
    const next = whereHolds(part, holds, there);
    if (next === null) return [...operands.slice(0, -1), { expression: part, ranges: there, truth: decisive }];
    there = next;
  }
  return operands;
}

function joined(expression: BooleanExpression, kind: 'and' | 'or', parts: BooleanExpression[]): BooleanExpression[] {
  if (expression.kind !== kind) parts.push(expression);
  else joined(expression.right, kind, joined(expression.left, kind, parts));
  return parts;
}

/** The lowest and the highest value that an expression can have in the cases that the ranges allow, or wider. */
export function intervalOf(expression: NumberExpression, ranges: Ranges): Interval {
  switch (expression.kind) {
    case 'number':
      return point(expression.value);
    case 'duration':
      return point(expression.minutes);
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
    case 'answer':
      return ranges.number(expression);
    case 'negate':
      return negative(intervalOf(expression.operand, ranges));
    case 'arithmetic': {
      const left = intervalOf(expression.left, ranges);
      const right = intervalOf(expression.right, ranges);
      switch (expression.operator) {
        case '+':
          return sum(left, right);
        case '-':
          return sum(left, negative(right));
        case '*':
          return product(left, right);
        case '/':
          return quotient(left, right, isWhole(expression.right));
      }
      break;
    }
    case 'count': {
      let [min, max] = [0, 0];
      for (const operand of expression.operands) {
        const truth = truthOf(operand, ranges);
        if (truth === 'always') min += 1;
        if (truth !== 'never') max += 1;
      }
      return { min, max };
    }
    case 'min':
    case 'max': {
      const choose = expression.kind === 'min' ? Math.min : Math.max;
      const operands = expression.operands.map((operand) => intervalOf(operand, ranges));
      return { min: choose(...operands.map(({ min }) => min)), max: choose(...operands.map(({ max }) => max)) };
    }
    case 'clamp': {
      const [value = point(0), low = point(0), high = point(0)] = expression.operands.map((operand) =>
        intervalOf(operand, ranges),
      );
      return {
        min: Math.min(Math.max(value.min, low.min), high.min),
        max: Math.min(Math.max(value.max, low.max), high.max),
      };
    }
  }
}

/** The ranges of those cases in which the expression holds (or, for `holds` false, does not); null when there is none. */
export function whereHolds(expression: BooleanExpression, holds: boolean, ranges: Ranges): Ranges | null {
  return narrow(expression, holds, ranges, intervalOf);
}

function truthOfFact(values: readonly number[], possible: readonly number[]): Truth {
  let [some, all] = [false, true];
  for (const value of possible) {
    if (values.includes(value)) some = true;
    else all = false;
  }
  if (!some) return 'never';
  return all ? 'always' : 'sometimes';
}

function truthOfComparison(
  operator: ComparisonOperator,
  left: NumberExpression,
  right: NumberExpression,
  ranges: Ranges,
): Truth {
  const [first, second] = [intervalOf(left, ranges), intervalOf(right, ranges)];
  const apart = (isFraction(first) && isWhole(right)) || (isFraction(second) && isWhole(left));
  if (apart && operator === '==') return 'never';
  if (apart && operator === '!=') return 'always';
  return compared(operator, first, second);
}

function compared(operator: ComparisonOperator, left: Interval, right: Interval): Truth {
  switch (operator) {
    case '<':
      return left.max < right.min ? 'always' : left.min >= right.max ? 'never' : 'sometimes';
    case '<=':
      return left.max <= right.min ? 'always' : left.min > right.max ? 'never' : 'sometimes';
    case '>':
      return compared('<', right, left);
    case '>=':
      return compared('<=', right, left);
    case '==':
      if (left.max < right.min || left.min > right.max) return 'never';
      return left.min === left.max && right.min === right.max && left.min === right.min ? 'always' : 'sometimes';
    case '!=':
      return opposite(compared('==', left, right));
  }
}

function opposite(truth: Truth): Truth {
  if (truth === 'sometimes') return truth;
  return truth === 'always' ? 'never' : 'always';
}

function isFraction({ min, max }: Interval): boolean {
  return min === max && !Number.isInteger(min);
}

/** Whether an expression is a whole number in every case. */
function isWhole(expression: NumberExpression): boolean {
  switch (expression.kind) {
    case 'number':
      return Number.isInteger(expression.value);
    case 'duration':
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
    case 'answer':
    case 'count':
      return true;
    case 'negate':
      return isWhole(expression.operand);
    case 'arithmetic':
      return expression.operator !== '/' && isWhole(expression.left) && isWhole(expression.right);
    case 'min':
    case 'max':
    case 'clamp':
      return expression.operands.every(isWhole);
  }
}
