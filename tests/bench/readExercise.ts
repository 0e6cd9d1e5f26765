import type { Exercise } from '#shared/exercise/exercise';
import { parseExercise } from '#shared/exercise/parseExercise';

/** The exercise that a text holds. Throws on one that is not valid: a bench measures what works. */
export function readExercise(text: string): Exercise {
  const parsed = parseExercise(text);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.findings.slice(0, 3), null, 2));
  return parsed.exercise;
}
