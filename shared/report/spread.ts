/**
 * Moves labels apart along a line so that neighbours keep `gap` between them, each as near to its own place as its
 * neighbours let it, within `low` to `high`. Places come sorted. More labels than fit share the room evenly.
 */
export function spread(places: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const step = places.length > 1 ? Math.min(gap, (high - low) / (places.length - 1)) : gap;
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, low, (moved.at(-1) ?? -Infinity) + step));
  let limit = high;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] ?? limit, limit);
    limit = (moved[index] ?? limit) - step;
  }
  return moved;
}
