import { SECONDS_PER_MINUTE, type ScenarioMinute, type Seconds } from './units';

/** A date and clock of the scenario's own calendar (proleptic Gregorian, no time zone). Months count from 1. */
export interface ScenarioTime {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTES_PER_DAY = 24 * 60;
const DAYS_PER_ERA = 146_097; // the Gregorian calendar repeats every 400 years
const DAYS_BEFORE_1970 = 719_468; // from 1 March of year 0 to 1 January 1970
const SHAPE = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2})$/;

/** Reads `2000-02-02 16:00`; null when it is written otherwise or no calendar has that date. */
export function parseScenarioTime(text: string): ScenarioMinute | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59) return null;
  return daysFromCivil(year, month, day) * MINUTES_PER_DAY + hour * 60 + minute;
}

/** The date and clock `offset` seconds after `start`, cut down to the whole minute. */
export function scenarioTimeAt(start: ScenarioMinute, offset: Seconds): ScenarioTime {
  const total = start + Math.floor(offset / SECONDS_PER_MINUTE);
  const days = Math.floor(total / MINUTES_PER_DAY);
  const minuteOfDay = total - days * MINUTES_PER_DAY;
  return { ...civilFromDays(days), hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
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

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
