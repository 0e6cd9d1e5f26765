const LOWEST_INDICATOR = 0;
const HIGHEST_INDICATOR = 100;

/** An indicator's value, held within its scale of 0-100. */
export function withinScale(value: number): number {
  return Math.min(Math.max(value, LOWEST_INDICATOR), HIGHEST_INDICATOR);
}
