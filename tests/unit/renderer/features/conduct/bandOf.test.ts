import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '#shared/exercise/ids';
import { bandOf, trendOf } from '../../../../../renderer/features/conduct/bandOf';

const tension = {
  id: 'tension' as IndicatorId,
  name: 'Tension',
  start: 50,
  better: 'lower' as const,
  bands: [
    { name: 'calm', from: 0, to: 39 },
    { name: 'violent', from: 70, to: 100 },
  ],
  drift: null,
};

describe('the band of an indicator', () => {
  it('includes both its ends', () => {
    expect([0, 39, 70, 100].map((value) => bandOf(tension, value))).toEqual(['calm', 'calm', 'violent', 'violent']);
  });

  it('is nothing where the author named none', () => {
    expect(bandOf(tension, 50)).toBeNull();
  });
});

describe('the trend of an indicator', () => {
  it('is good when it goes the way that is better', () => {
    expect(trendOf(tension, 50, 42)).toEqual({ direction: 'down', good: true });
    expect(trendOf({ ...tension, better: 'higher' }, 50, 42)).toEqual({ direction: 'down', good: false });
  });

  it('is level when nothing moved', () => {
    expect(trendOf(tension, 50, 50).direction).toBe('level');
  });
});
