/**
 * All numbers from `min` to `max`, both included; the ends may be infinite. Two NaN ends stand for a number of which nothing
 * is known, not even that it is one: every comparison with such an end is false, so nothing is concluded from it.
 */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** Nothing is known of the number. */
const UNKNOWN: Interval = { min: NaN, max: NaN };

/** One number and no other. */
export function point(value: number): Interval {
  return { min: value, max: value };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return interval(Math.min(a.min, b.min), Math.max(a.max, b.max));
}

/** Every sum of a number of each. */
export function sum(a: Interval, b: Interval): Interval {
  return within(a, b, interval(a.min + b.min, a.max + b.max));
}

/** Every number of the interval with the other sign. */
export function negative({ min, max }: Interval): Interval {
  return { min: -max, max: -min };
}

/** Every product of a number of each. */
export function product(a: Interval, b: Interval): Interval {
  const corners = [times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)];
  return within(a, b, interval(Math.min(...corners), Math.max(...corners)));
}

/** Every quotient of a number of each, where a division by zero reads as 0. `whole`: the divisor is a whole number. */
export function quotient(a: Interval, b: Interval, whole: boolean): Interval {
  if (b.min > 0 || b.max < 0) return divided(a, b);
  if (b.min === 0 && b.max === 0) return point(0);
  if (!whole || Number.isNaN(b.min)) return UNKNOWN;
  let result = point(0);
  if (b.max >= 1) result = hull(result, divided(a, { min: 1, max: b.max }));
  if (b.min <= -1) result = hull(result, divided(a, { min: b.min, max: -1 }));
  return result;
}

/** As `quotient`, for a divisor that is never zero. */
function divided(a: Interval, b: Interval): Interval {
  const corners = [over(a.min, b.min), over(a.min, b.max), over(a.max, b.min), over(a.max, b.max)];
  return within(a, b, interval(Math.min(...corners), Math.max(...corners)));
}

/** An infinite end stands for numbers without limit, each of them finite: zero times any of them is zero. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/** Of two numbers without limit the quotient may be next to nothing; the other corners hold the rest. */
function over(a: number, b: number): number {
  return Math.abs(a) === Infinity && Math.abs(b) === Infinity ? 0 : a / b;
}

/** The result, unless finite numbers gave one too large to be written: then it may be anything later on. */
function within(a: Interval, b: Interval, result: Interval): Interval {
  return isFinite(result) || !isFinite(a) || !isFinite(b) ? result : UNKNOWN;
}

function isFinite({ min, max }: Interval): boolean {
  return Number.isFinite(min) && Number.isFinite(max);
}

function interval(min: number, max: number): Interval {
  return Number.isNaN(min) || Number.isNaN(max) ? UNKNOWN : { min, max };
}
