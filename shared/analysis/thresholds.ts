import type { ComparisonOperator, Expression } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';
import type { IndicatorId } from '../exercise/ids';
import { assertNever } from '../kernel/assertNever';
import { partsOf } from '../kernel/partsOf';
import { conditionsOf } from '../exercise/conditionsOf';

/** A comparison of an indicator with a constant. */
export interface Threshold {
  readonly indicator: IndicatorId;
  readonly operator: ComparisonOperator;
  readonly value: number;
}

const MIRRORED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The thresholds in the conditions of an exercise, each once, the indicator always on the left. */
export function thresholdsOf(exercise: Exercise): readonly Threshold[] {
  const found = new Map<string, Threshold>();
  const look = (expression: Expression): void => {
    const threshold = thresholdIn(expression);
    if (threshold) found.set(`${threshold.indicator} ${threshold.operator} ${threshold.value}`, threshold);
    partsOf(expression).forEach(look);
  };
  for (const { condition } of conditionsOf(exercise)) look(condition.expression);
  return [...found.values()];
}

/** Whether a value of the indicator is on the side of the threshold that makes the comparison true. */
export function isBeyond({ operator, value }: Threshold, reading: number): boolean {
  switch (operator) {
    case '==':
      return reading === value;
    case '!=':
      return reading !== value;
    case '<':
      return reading < value;
    case '<=':
      return reading <= value;
    case '>':
      return reading > value;
    case '>=':
      return reading >= value;
    default:
      return assertNever(operator);
  }
}

function thresholdIn(expression: Expression): Threshold | null {
  if (expression.kind !== 'comparison') return null;
  const { left, right, operator } = expression;
  if (left.kind === 'indicator') {
    const value = constant(right);
    return value === null ? null : { indicator: left.id, operator, value };
  }
  if (right.kind === 'indicator') {
    const value = constant(left);
    return value === null ? null : { indicator: right.id, operator: MIRRORED[operator], value };
  }
  return null;
}

function constant(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind !== 'negate') return null;
  const operand = constant(expression.operand);
  return operand === null ? null : -operand;
}
