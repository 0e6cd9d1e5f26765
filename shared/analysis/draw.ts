import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Draws a whole number from `from` to `to`, both included. */
export type Draw = (from: number, to: number) => number;

/** The chance of one playthrough: the same seed (a 32-bit integer) draws the same numbers in the same order. */
export function seededDraw(seed: number): Draw {
  const generator = mersenne(seed);
  return (from, to) => uniformInt(generator, from, to);
}

/** The list in an order of chance (Fisher and Yates). */
export function shuffled<Item>(list: readonly Item[], draw: Draw): Item[] {
  const mixed: Item[] = [];
  for (const item of list) {
    const at = draw(0, mixed.length);
    const displaced = mixed[at];
    if (displaced === undefined) mixed.push(item);
    else {
      mixed.push(displaced);
      mixed[at] = item;
    }
  }
  return mixed;
}
