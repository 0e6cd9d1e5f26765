import type { Exercise } from '#shared/exercise/exercise';
import { parseExercise } from '#shared/exercise/parseExercise';

/** The exercise that a text holds; throws what is wrong with it. */
export function readExercise(text: string): Exercise {
  const parsed = parseExercise(text);
  if (parsed.kind === 'invalid') throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.exercise;
}

/** Each finding of a text as `code "what it points at"`. */
export function pointing(text: string): readonly string[] {
  return parseExercise(text).findings.map(({ code, range }) => `${code} "${text.slice(range.start, range.end)}"`);
}
