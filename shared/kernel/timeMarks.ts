import type { Expression } from '../exercise/condition/ast';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { constantOf } from './constantOf';
import { partsOf } from './partsOf';

/**
 * The moments at which what some expressions say of exercise time can change, in order: of `elapsed >= 30m` the minute 30.
 * `everyMinute` where one compares time with something that can itself change.
 */
export type TimeMarks = readonly Seconds[] | 'everyMinute';

/** The time marks of expressions; none of those that do not look at time. */
export function timeMarks(expressions: readonly Expression[]): TimeMarks {
  const minutes = new Set<number>();
  const isMarked = (expression: Expression): boolean => {
    if (expression.kind === 'elapsed') return false;
    if (expression.kind !== 'comparison') return partsOf(expression).every(isMarked);
    const { left, right } = expression;
    const constant = left.kind === 'elapsed' ? constantOf(right) : right.kind === 'elapsed' ? constantOf(left) : null;
    if (constant === null) return isMarked(left) && isMarked(right);
    // From the first minute that is not below it, and from the first that is above it.
    minutes.add(Math.ceil(constant)).add(Math.floor(constant) + 1);
    return true;
  };
  if (!expressions.every(isMarked)) return 'everyMinute';
  return [...minutes].toSorted((a, b) => a - b).map((minute) => minute * SECONDS_PER_MINUTE);
}

/** The first mark after `time`; Infinity when there is none. */
export function nextMark(marks: TimeMarks, time: Seconds): Seconds {
  if (marks === 'everyMinute') return (Math.floor(time / SECONDS_PER_MINUTE) + 1) * SECONDS_PER_MINUTE;
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? Infinity) > time) high = middle;
    else low = middle + 1;
  }
  return marks[low] ?? Infinity;
}
