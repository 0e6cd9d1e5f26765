import type { BooleanExpression, ComparisonOperator, NumberExpression, Span } from '../condition/ast';
import type { Interval } from '../condition/interval';
import { intervalOf } from '../condition/intervals';
import type { Ranges } from '../condition/ranges';
import type { Fact } from '../exercise';
import { oneOf } from '../suggest';
import type { ConstantPart } from './constantParts';

/** What an explanation looks up. */
interface Known {
  /** The condition's own text. */
  readonly text: string;
  readonly ranges: Ranges;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** A sentence on why a part of a condition holds in every case or in none: "`trust >= 105` can never hold: ...". */
export function whyConstant({ part, truth, because }: ConstantPart, known: Known): string {
  const said = `${quote(known, part.span)} ${truth === 'never' ? 'can never hold' : 'always holds'}`;
  if (because === null) {
    const reason = reasonFor(part, truth, known);
    return reason === null ? `${said}.` : `${said}: ${reason}.`;
  }
  const [first, second] = because.parts;
  if (first === undefined || second !== undefined) return `${said} together with the rest of the condition.`;
  return `${said} where ${quote(known, first.span)} ${because.joined === 'and' ? 'holds' : 'does not hold'}.`;
}

function reasonFor(part: BooleanExpression, truth: 'always' | 'never', known: Known): string | null {
  switch (part.kind) {
    case 'comparison':
      return reasonForComparison(part, truth, known);
    case 'oneOf':
      return spread(part.operand, known);
    case 'fact':
      return reasonForFact(part, truth, known);
    case 'not':
      return reasonFor(part.operand, truth === 'never' ? 'always' : 'never', known);
    case 'and':
    case 'or': {
      const reasons = [part.left, part.right].map((side) => reasonFor(side, truth, known));
      return reasons.filter((reason) => reason !== null).join(', and ') || null;
    }
    case 'boolean':
    case 'decided':
    case 'expired':
    case 'delivered':
      return null;
  }
}

const MIRRORED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function reasonForComparison(
  { left, right, operator }: BooleanExpression & { kind: 'comparison' },
  truth: 'always' | 'never',
  known: Known,
): string | null {
  const [fixedLeft, fixedRight] = [isFixed(left), isFixed(right)];
  if (fixedLeft && fixedRight) return null;
  if (!fixedLeft && !fixedRight) return `${spread(left, known)}, and ${spread(right, known)}`;
  const [moving, fixed] = fixedRight ? [left, right] : [right, left];
  const seen = fixedRight ? operator : MIRRORED[operator];
  const range = intervalOf(moving, known.ranges);
  if (range.min === range.max) return spread(moving, known);
  const beyond = range.min > intervalOf(fixed, known.ranges).max;
  const isUpper = seen === '<' || seen === '<=';
  const isEqual = seen === '==' || seen === '!=';
  const end = (isEqual ? beyond : isUpper === (truth === 'never')) ? 'min' : 'max';
  return `the ${end === 'min' ? 'lowest' : 'highest'} value ${quote(known, moving.span)} can have here is ${figure(range[end])}`;
}

function spread(expression: NumberExpression, known: Known): string {
  const { min, max }: Interval = intervalOf(expression, known.ranges);
  const what = quote(known, expression.span);
  if (min === max) return `${what} is always ${figure(min)} here`;
  return max === Infinity
    ? `${what} is at least ${figure(min)}`
    : `${what} is from ${figure(min)} to ${figure(max)} here`;
}

function reasonForFact(
  { id, values }: BooleanExpression & { kind: 'fact' },
  truth: 'always' | 'never',
  known: Known,
): string {
  const names = known.facts.get(id)?.values ?? [];
  const words = (indexes: readonly number[]) => oneOf(indexes.map((index) => names[index] ?? ''));
  if (truth === 'never' && values.length > 0) return `nothing sets \`${id}\` to ${words(values)}`;
  return `\`${id}\` is always ${words(known.ranges.values(id))} here`;
}

function isFixed(expression: NumberExpression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'duration':
      return true;
    case 'negate':
      return isFixed(expression.operand);
    case 'arithmetic':
      return isFixed(expression.left) && isFixed(expression.right);
    case 'min':
    case 'max':
    case 'clamp':
      return expression.operands.every(isFixed);
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
    case 'answer':
    case 'count':
      return false;
  }
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** A part of a condition as its author wrote it, on one line. */
function quote({ text }: Known, { start, end }: Span): string {
  return `\`${text.slice(start, end).replaceAll(/\s+/g, ' ')}\``;
}
