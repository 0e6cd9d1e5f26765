import { shortMonth } from './shortMonth';
import type { ScenarioMinute } from './units';

const MILLISECONDS_PER_MINUTE = 60_000;

/** Chromium has no dates in Albanian. */
const ALBANIAN_MONTHS = ['jan', 'shk', 'mar', 'pri', 'maj', 'qer', 'korr', 'gush', 'sht', 'tet', 'nën', 'dhj'];

/**
 * Scenario time as `3 Feb 2000 09:40`, with the date as a language (a BCP 47 tag) writes it; as British English does where the
 * machine does not know that. The scenario has no time zone, so UTC stands in for "none".
 */
export function scenarioTimeText(at: ScenarioMinute, language = 'en-GB'): string {
  const moment = at * MILLISECONDS_PER_MINUTE;
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return `${dayText(moment, language)} ${clock.format(moment)}`;
}

function dayText(moment: number, language: string): string {
  const shape = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  if (/^sq(?:-|$)/.test(language)) {
    const parts = new Intl.DateTimeFormat('en-GB', { ...shape, month: 'numeric' }).formatToParts(moment);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
    return `${part('day')} ${ALBANIAN_MONTHS[part('month') - 1] ?? ''} ${part('year')}`;
  }
  return shortMonth(new Intl.DateTimeFormat([language, 'en-GB'], shape).format(moment));
}
