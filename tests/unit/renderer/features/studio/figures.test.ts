import { describe, expect, it } from 'vitest';
import { secondsText, shareText, valueText, wholeText } from '../../../../../renderer/features/studio/figures';

describe('figures', () => {
  it('never round a share to never or to always', () => {
    expect([0, 0.0001, 0.004, 0.126, 0.996, 1].map(shareText)).toEqual([
      '0 %',
      '<1 %',
      '<1 %',
      '13 %',
      '>99 %',
      '100 %',
    ]);
  });

  it('group the digits of a count, and give its size where digits no longer count', () => {
    expect([0, 87_926, 11_138_176, 1e15, 1.64e17, 1.26e123].map(wholeText)).toEqual([
      '0',
      '87,926',
      '11,138,176',
      '1,000,000,000,000,000',
      '1.6 × 10¹⁷',
      '1.3 × 10¹²³',
    ]);
  });

  it('give wall time as finely as it is felt', () => {
    expect([0, 90, 400, 5_620, 12_400, 119_600].map(secondsText)).toEqual([
      '<0.1 s',
      '<0.1 s',
      '0.4 s',
      '5.6 s',
      '12 s',
      '120 s',
    ]);
  });

  it('give a value with at most one decimal', () => {
    expect([13, 43.5, 2 / 3].map(valueText)).toEqual(['13', '43.5', '0.7']);
  });
});
