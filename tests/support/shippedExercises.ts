import { readdirSync, readFileSync } from 'node:fs';
import type { Exercise } from '#shared/exercise/exercise';
import { parseExercise } from '#shared/exercise/parseExercise';

export interface ShippedExercise {
  /** Its name in exercises/, which is the exercise's id. */
  readonly folder: string;
  readonly text: string;
  readonly exercise: Exercise;
}

/** Every exercise that ships. Throws where one cannot be read. */
export function shippedExercises(): readonly ShippedExercise[] {
  const entries = readdirSync('exercises', { withFileTypes: true });
  return entries.flatMap((entry): ShippedExercise | [] => {
    if (!entry.isDirectory()) return [];
    const folder = entry.name;
    const text = readFileSync(`exercises/${folder}/exercise.yaml`, 'utf8');
    const parsed = parseExercise(text);
    if (parsed.kind === 'invalid') throw new Error(`exercises/${folder} cannot be read`);
    return { folder, text, exercise: parsed.exercise };
  });
}

/** The one that teaches the tool; the rules of content for the six challenges are not for it. */
export const FIRST_STEPS = 'first_steps';
