import type { ScenarioMinute } from './units';

const MINUTES_PER_DAY = 24 * 60;
const DAYS_PER_ERA = 146_097; // the Gregorian calendar repeats every 400 years
const DAYS_BEFORE_1970 = 719_468; // from 1 March of year 0 to 1 January 1970
const SHAPE = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2})$/;

/**
 * Reads `2000-02-02 16:00` by the scenario's own calendar (proleptic Gregorian, no time zone); null when it is written otherwise or no calendar has that date.
 */
export function parseScenarioTime(text: string): ScenarioMinute | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59) return null;
  return daysFromCivil(year, month, day) * MINUTES_PER_DAY + hour * 60 + minute;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Howard Hinnant's days-from-civil: the year begins in March, so that the leap day is its last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}
