import type { TFunction } from 'i18next';
import { scenarioTimeAt } from '#shared/exercise/scenarioTime';
import { SECONDS_PER_MINUTE, type ScenarioMinute, type Seconds } from '#shared/exercise/units';

const two = (value: number) => String(value).padStart(2, '0');

/** Exercise time as the run sheet writes it: hours and minutes since STARTEX, `T+00:47`. */
export function exerciseClock(at: Seconds): string {
  const minutes = Math.floor(at / SECONDS_PER_MINUTE);
  return `T+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Time left: `03:12` in minutes and seconds, `1:03:12` from an hour on; never below zero. */
export function countdown(left: Seconds): string {
  const seconds = Math.max(0, left);
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const tail = `${two(minutes % 60)}:${two(seconds % SECONDS_PER_MINUTE)}`;
  return minutes < 60 ? tail : `${Math.floor(minutes / 60)}:${tail}`;
}

/** The date and clock inside the story, `3 Feb 2000 09:40`, `at` seconds after STARTEX. */
export function scenarioClock(t: TFunction<'words'>, start: ScenarioMinute, at: Seconds): string {
  const { day, month, year } = scenarioTimeAt(start, at);
  const months = t('months', { returnObjects: true });
  return `${day} ${months[month - 1] ?? ''} ${year} ${scenarioHour(start, at)}`;
}

/** The clock alone, `09:40`, where the day is plain from what stands around it. */
export function scenarioHour(start: ScenarioMinute, at: Seconds): string {
  const { hour, minute } = scenarioTimeAt(start, at);
  return `${two(hour)}:${two(minute)}`;
}
