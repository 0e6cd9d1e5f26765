/** Picks one of so many. */
export type Pick = (count: number) => number;

/** A sequence of picks that is the same for the same seed. */
export function picksOf(seed: number): Pick {
  let state = (seed + 1) * 2654435761;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % count;
  };
}
