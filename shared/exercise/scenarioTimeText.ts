import type { ScenarioMinute } from './units';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Scenario time as `3 Feb 2000 09:40`. The scenario has no time zone, so UTC stands in for "none". */
export function scenarioTimeText(at: ScenarioMinute, language = 'en-GB'): string {
  const moment = at * MILLISECONDS_PER_MINUTE;
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return `${day.format(moment)} ${clock.format(moment)}`;
}
