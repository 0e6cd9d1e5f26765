import type { ScenarioMinute } from '#shared/exercise/units';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Scenario time as `3 Feb 2000 09:40`. The scenario has no time zone, so UTC stands in for "none". */
export function scenarioTimeText(at: ScenarioMinute, language = 'en-GB'): string {
  const moment = new Date(at * MILLISECONDS_PER_MINUTE);
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return `${day.format(moment)} ${moment.toISOString().slice(11, 16)}`;
}
