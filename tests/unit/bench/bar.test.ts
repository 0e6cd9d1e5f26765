import { describe, expect, it } from 'vitest';
import { lineOf, resultOf, type Bar } from '../../bench/bar';
import { median } from '../../bench/measure';

const aBar = (overrides: Partial<Bar>, value: number): Bar => ({
  name: 'step',
  unit: 'times',
  limit: 30,
  mustBe: 'atLeast',
  measure: () => ({ value, details: {} }),
  ...overrides,
});
const line = (overrides: Partial<Bar>, value: number) => lineOf(resultOf(aBar(overrides, value)));

describe('a bar', () => {
  it('says what was measured, what is asked for, and that it falls short', () => {
    expect(line({}, 97.4)).toBe('step: 97.4x (30x or more)');
    expect(line({}, 29.5)).toBe('step: 29.5x (30x or more) FALLS SHORT');
    expect(line({ name: 'open', limit: 1.3, mustBe: 'atMost' }, 1.204)).toBe('open: 1.2x (1.3x or less)');
    expect(line({ name: 'proof-large', unit: 'seconds', limit: 10, mustBe: 'atMost' }, 10.5)).toBe(
      'proof-large: 10.5 s (10 s or less) FALLS SHORT',
    );
  });

  it('is met by its very limit', () => {
    expect([resultOf(aBar({}, 30)).met, resultOf(aBar({ mustBe: 'atMost' }, 30)).met]).toEqual([true, true]);
  });

  it('takes the middle of several rounds', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 9, 5, 7])).toBe(6);
    expect(median([4])).toBe(4);
  });
});
