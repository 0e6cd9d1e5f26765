import { describe, expect, it } from 'vitest';
import { parseCondition } from '#shared/exercise/condition/parseCondition';
import { nextMark, timeMarks } from '#shared/kernel/timeMarks';
import { SOME_NAMES } from '../../../support/conditionNames';

function marksOf(...texts: readonly string[]) {
  const expressions = texts.map((text) => {
    const parsed = parseCondition(text, SOME_NAMES);
    if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
    return parsed.condition.expression;
  });
  const marks = timeMarks(expressions);
  return marks === 'everyMinute' ? marks : marks.map((seconds) => seconds / 60);
}

describe('time marks', () => {
  it('are the minutes from which a comparison with time can read otherwise, and the one after for “later than”', () => {
    expect(marksOf('elapsed >= 30m')).toEqual([30, 31]);
    expect(marksOf('elapsed > 2h')).toEqual([120, 121]);
    expect(marksOf('40m <= elapsed and tension > 5')).toEqual([40, 41]);
    expect(marksOf('not (elapsed == 5m) or elapsed < 10m + 5m')).toEqual([5, 6, 15, 16]);
    expect(marksOf('elapsed > 5m / 2')).toEqual([3]);
  });

  it('of several expressions are put together in order, each once', () => {
    expect(marksOf('elapsed >= 30m', 'tension > 5', 'elapsed < 10m', 'elapsed >= 30m')).toEqual([10, 11, 30, 31]);
  });

  it('are none where nothing looks at time', () => {
    expect(marksOf('tension > 5')).toEqual([]);
  });

  it('are every minute where time is compared with what can change', () => {
    expect(marksOf('elapsed >= tension * 1m')).toBe('everyMinute');
    expect(marksOf('elapsed * 2 >= 30m')).toBe('everyMinute');
    expect(marksOf('max(elapsed, 10m) >= 30m', 'elapsed >= 5m')).toBe('everyMinute');
  });

  it('come one after the other', () => {
    const marks = [600, 660, 1800];
    expect([0, 599, 600, 659, 660, 1799].map((time) => nextMark(marks, time))).toEqual([
      600, 600, 660, 660, 1800, 1800,
    ]);
    expect(nextMark(marks, 1800)).toBe(Infinity);
    expect(nextMark([], 0)).toBe(Infinity);
    expect([0, 59, 60].map((time) => nextMark('everyMinute', time))).toEqual([60, 60, 120]);
  });
});
