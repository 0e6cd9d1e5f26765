import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenarioTime } from '#shared/exercise/scenarioTime';

describe('scenario time', () => {
  it('counts minutes from 1 January 1970', () => {
    expect(parseScenarioTime('1970-01-01 00:00')).toBe(0);
    expect(parseScenarioTime('1970-01-02 00:01')).toBe(24 * 60 + 1);
    expect(parseScenarioTime('1969-12-31 23:59')).toBe(-1);
  });

  it.each([
    '2000-02-30 16:00',
    '1900-02-29 16:00',
    '2001-02-29 16:00',
    '2000-04-31 00:00',
    '2000-00-10 00:00',
    '2000-13-10 00:00',
    '2000-01-00 00:00',
    '2000-01-01 24:00',
    '2000-01-01 10:60',
    '2000-1-1 10:00',
    '2000-01-01T10:00',
    '2000-01-01',
    '',
  ])('is not "%s"', (text) => {
    expect(parseScenarioTime(text)).toBeNull();
  });

  it('has 29 February in leap years, the year 2000 among them', () => {
    expect(parseScenarioTime('2000-02-29 00:00')).not.toBeNull();
    expect(parseScenarioTime('1600-02-29 00:00')).not.toBeNull();
    expect(parseScenarioTime('1996-02-29 00:00')).not.toBeNull();
  });

  it('agrees with the calendar of the machine on every date from year 1000 to 9999', () => {
    const from = Date.UTC(1000, 0, 1) / 60_000;
    const to = Date.UTC(9999, 11, 31) / 60_000;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (minute) => {
        const date = new Date(minute * 60_000);
        expect(parseScenarioTime(date.toISOString().slice(0, 16).replace('T', ' '))).toBe(minute);
      }),
      { numRuns: 500 },
    );
  });
});
