import type { Indicator } from '#shared/exercise/exercise';

/** The name of the band that a value (0-100) lies in, or null when the author named none there. */
export function bandOf(indicator: Indicator, value: number): string | null {
  return indicator.bands.find(({ from, to }) => value >= from && value <= to)?.name ?? null;
}

/** Where an indicator is heading, and whether that is what the exercise hopes for. */
export function trendOf(
  indicator: Indicator,
  before: number,
  now: number,
): { readonly direction: 'up' | 'down' | 'level'; readonly good: boolean } {
  if (now === before) return { direction: 'level', good: true };
  const direction = now > before ? 'up' : 'down';
  return { direction, good: (direction === 'up') === (indicator.better === 'higher') };
}
