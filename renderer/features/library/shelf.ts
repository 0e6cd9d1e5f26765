import { parseExercise } from '#shared/exercise/parseExercise';
import type { ExerciseText } from '../../storage/exerciseTexts';

export type Reading = ReturnType<typeof parseExercise>;

/** An exercise that can be picked, as it was read. */
export interface ShelfEntry extends ExerciseText {
  readonly reading: Reading;
}

const readings = new Map<string, Reading>();

/** Reads an exercise file; the same text only once. */
export function read(text: string): Reading {
  const known = readings.get(text);
  if (known) return known;
  const reading = parseExercise(text);
  readings.set(text, reading);
  return reading;
}
