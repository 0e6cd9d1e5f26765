import { describe, expect, it } from 'vitest';
import { bothSides } from '../../bench/play';
import { picksOf } from '../../bench/picks';

describe('the branching story of the bench', () => {
  it('ends the same in ink and as an exercise, whatever is picked, and not always the same', () => {
    const { ours, theirs } = bothSides();
    const ends = Array.from({ length: 60 }, (_, seed) => {
      const end = ours(picksOf(seed));
      expect(end).toEqual(theirs(picksOf(seed)));
      return JSON.stringify(end);
    });
    expect(new Set(ends).size).toBeGreaterThan(30);
  });
});
