import { expect, it } from 'vitest';
import { clockText, clockTextWithSeconds, countdownText, lengthText } from '../../../../renderer/components/clockText';

it('writes exercise time as hours and minutes since STARTEX, cut down to the minute', () => {
  expect([0, 59, 60, 2_847, 3_600, 100 * 3_600].map(clockText)).toEqual([
    'T+00:00',
    'T+00:00',
    'T+00:01',
    'T+00:47',
    'T+01:00',
    'T+100:00',
  ]);
});

it('writes the running clock with its seconds', () => {
  expect(clockTextWithSeconds(2_829)).toBe('T+00:47:09');
});

it('counts down, and past zero with a minus sign', () => {
  expect([192, 0, -65].map(countdownText)).toEqual(['03:12', '00:00', '\u221201:05']);
});

it('leaves out the part of a length that is zero', () => {
  expect([45, 120, 150].map(lengthText)).toEqual(['45 min', '2 h', '2 h 30 min']);
});
