import { CHALLENGES } from '#shared/exercise/words';
import { FIRST_STEPS } from './firstSteps';
import type { ShelfEntry } from './shelf';

/** For sorting what ships: the exercise to begin with, then by the challenge that each names first, then by title. */
export function shelfOrder(a: ShelfEntry, b: ShelfEntry): number {
  return placeOf(a) - placeOf(b) || (a.card?.title ?? '').localeCompare(b.card?.title ?? '');
}

function placeOf({ key, card }: ShelfEntry): number {
  if (key === FIRST_STEPS) return -1;
  const challenge = card?.challenges[0];
  return challenge === undefined ? CHALLENGES.length : CHALLENGES.indexOf(challenge);
}
