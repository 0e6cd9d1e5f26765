import { describe, expect, it } from 'vitest';
import { parseDuration } from '#shared/exercise/duration';

describe('a duration', () => {
  it.each([
    ['40m', 40],
    ['2h', 120],
    ['2h30m', 150],
    ['0m', 0],
    ['90m', 90],
    ['9999h', 599_940],
  ])('%s is %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each(['', 'm', 'h', '2h 30m', '30', '30 m', '-5m', '1.5h', '2H', '30m2h', '99999h', '2h100m', '40min'])(
    'is not "%s"',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );
});
