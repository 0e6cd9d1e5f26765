import { shortMonth } from '#shared/exercise/shortMonth';

export type When =
  { readonly kind: 'today' | 'yesterday'; readonly clock: string } | { readonly kind: 'date'; readonly date: string };

/** A wall-clock moment as people say it, seen from `now`. Both are milliseconds since 1970 UTC. */
export function whenOf(moment: number, now: number, language = 'en-GB'): When {
  const then = new Date(moment);
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(then);
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
  if (days === 0) return { kind: 'today', clock };
  if (days === 1) return { kind: 'yesterday', clock };
  return { kind: 'date', date: dateText(moment, language) };
}

export function dateText(moment: number, language = 'en-GB'): string {
  return shortMonth(
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(moment),
  );
}

/** The day and the minute. */
export function dateTimeText(moment: number, language = 'en-GB'): string {
  return shortMonth(
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    }).format(moment),
  );
}

function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
