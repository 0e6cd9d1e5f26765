import type { FactId } from '../ids';
import type { BooleanExpression, ComparisonOperator, NumberExpression } from './ast';
import type { Interval } from './interval';
import { isSameLeaf, type HappeningLeaf, type NumberLeaf, type Ranges, type Truth } from './ranges';

type IntervalOf = (expression: NumberExpression, ranges: Ranges) => Interval;

const OPPOSITE: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

const MIRRORED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

/**
 * The ranges of those cases in which the expression holds (or, for `holds` false, does not). They may be wider than need be;
 * null when there is no such case.
 */
export function narrow(
  expression: BooleanExpression,
  holds: boolean,
  ranges: Ranges,
  intervalOf: IntervalOf,
): Ranges | null {
  switch (expression.kind) {
    case 'boolean':
      return expression.value === holds ? ranges : null;
    case 'fact': {
      const possible = ranges.values(expression.id);
      const kept = possible.filter((value) => expression.values.includes(value) === holds);
      if (kept.length === possible.length) return ranges;
      return kept.length === 0 ? null : new NarrowedFact(ranges, expression.id, kept);
    }
    case 'decided':
    case 'expired':
    case 'delivered': {
      const truth = ranges.happened(expression);
      const wanted = holds ? 'always' : 'never';
      if (truth === 'sometimes') return new NarrowedHappening(ranges, expression, wanted);
      return truth === wanted ? ranges : null;
    }
    case 'not':
      return narrow(expression.operand, !holds, ranges, intervalOf);
    case 'and':
    case 'or': {
      // An `and` that fails, or an `or` that holds, does so by one side or the other.
      if ((expression.kind === 'and') !== holds) return ranges;
      const left = narrow(expression.left, holds, ranges, intervalOf);
      return left && narrow(expression.right, holds, left, intervalOf);
    }
    case 'comparison': {
      const operator = holds ? expression.operator : OPPOSITE[expression.operator];
      const { left, right } = expression;
      const once = isLeaf(left) ? bounded(ranges, left, operator, intervalOf(right, ranges)) : ranges;
      if (once === null || !isLeaf(right)) return once;
      return bounded(once, right, MIRRORED[operator], intervalOf(left, once));
    }
    case 'oneOf': {
      if (!holds || !isLeaf(expression.operand)) return ranges;
      const items = expression.list.map((item) => intervalOf(item, ranges));
      const min = Math.min(...items.map((item) => item.min));
      const max = Math.max(...items.map((item) => item.max));
      return bounded(ranges, expression.operand, '==', { min, max });
    }
  }
}

/** The ranges of the cases in which the leaf, a whole number, stands so to some number of `other`. */
function bounded(ranges: Ranges, leaf: NumberLeaf, operator: ComparisonOperator, other: Interval): Ranges | null {
  if (Number.isNaN(other.min)) return ranges;
  const known = ranges.number(leaf);
  let { min, max } = known;
  switch (operator) {
    case '>=':
      min = Math.max(min, Math.ceil(other.min));
      break;
    case '>':
      min = Math.max(min, Math.floor(other.min) + 1);
      break;
    case '<=':
      max = Math.min(max, Math.floor(other.max));
      break;
    case '<':
      max = Math.min(max, Math.ceil(other.max) - 1);
      break;
    case '==':
      min = Math.max(min, Math.ceil(other.min));
      max = Math.min(max, Math.floor(other.max));
      break;
    case '!=':
      if (other.min !== other.max) return ranges;
      if (min === other.min) min += 1;
      if (max === other.max) max -= 1;
      break;
  }
  if (min > max) return null;
  return min === known.min && max === known.max ? ranges : new NarrowedNumber(ranges, leaf, { min, max });
}

function isLeaf(expression: NumberExpression): expression is NumberLeaf {
  return ['indicator', 'resource', 'elapsed', 'rung', 'answer'].includes(expression.kind);
}

/** Other ranges, with less for one number. */
class NarrowedNumber implements Ranges {
  constructor(
    private readonly ranges: Ranges,
    private readonly leaf: NumberLeaf,
    private readonly interval: Interval,
  ) {}

  number(leaf: NumberLeaf): Interval {
    return isSameLeaf(leaf, this.leaf) ? this.interval : this.ranges.number(leaf);
  }

  values(fact: FactId): readonly number[] {
    return this.ranges.values(fact);
  }

  happened(leaf: HappeningLeaf): Truth {
    return this.ranges.happened(leaf);
  }
}

/** Other ranges, with fewer values for one fact. */
class NarrowedFact implements Ranges {
  constructor(
    private readonly ranges: Ranges,
    private readonly fact: FactId,
    private readonly kept: readonly number[],
  ) {}

  number(leaf: NumberLeaf): Interval {
    return this.ranges.number(leaf);
  }

  values(fact: FactId): readonly number[] {
    return fact === this.fact ? this.kept : this.ranges.values(fact);
  }

  happened(leaf: HappeningLeaf): Truth {
    return this.ranges.happened(leaf);
  }
}

/** Other ranges, in which something has happened, or has not. */
class NarrowedHappening implements Ranges {
  constructor(
    private readonly ranges: Ranges,
    private readonly leaf: HappeningLeaf,
    private readonly truth: Truth,
  ) {}

  number(leaf: NumberLeaf): Interval {
    return this.ranges.number(leaf);
  }

  values(fact: FactId): readonly number[] {
    return this.ranges.values(fact);
  }

  happened(leaf: HappeningLeaf): Truth {
    return isSameLeaf(leaf, this.leaf) ? this.truth : this.ranges.happened(leaf);
  }
}
