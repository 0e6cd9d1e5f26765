import { expect, it } from 'vitest';
import { dateText, dateTimeText, whenOf } from '../../../../renderer/components/whenText';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

it('says today, by the calendar and not by hours', () => {
  expect(whenOf(at(24, 0, 5), at(24, 23, 50))).toEqual({ kind: 'today', clock: '00:05' });
});

it('says yesterday, even a few minutes after midnight', () => {
  expect(whenOf(at(23, 23, 58), at(24, 0, 2))).toEqual({ kind: 'yesterday', clock: '23:58' });
});

it('gives the date of anything older', () => {
  expect(whenOf(at(3, 12), at(24, 12))).toEqual({ kind: 'date', date: '3 Nov 2026' });
  expect(dateText(new Date(2026, 8, 20).getTime())).toBe('20 Sep 2026');
  expect(dateTimeText(new Date(2026, 8, 20, 9, 5).getTime())).toBe('20 Sep 2026, 09:05');
});
