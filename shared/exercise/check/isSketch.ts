import type { Exercise } from '../exercise';

const FEWEST_ENTRIES = 6;

/**
 * Whether an exercise is only begun: fewer than six injects and decisions together. What nothing uses or changes yet may still
 * come to its use, so a sketch gets no advice on what is missing.
 */
export function isSketch({ injects, decisions }: Exercise): boolean {
  return injects.length + decisions.length < FEWEST_ENTRIES;
}
