/**
 * The value below which a share (0-1) of the values lie, between two of them where it falls between; 0.5 is the median.
 * `sorted` is in rising order. 0 of no values.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}
