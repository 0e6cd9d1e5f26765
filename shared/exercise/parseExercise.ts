import { checkContent } from './check/checkContent';
import type { Exercise } from './exercise';
import type { Finding } from './finding';
import { readExerciseText } from './readExerciseText';

export type ParsedExercise =
  /** `findings` are warnings and hints only. */
  | { readonly kind: 'valid'; readonly exercise: Exercise; readonly findings: readonly Finding[] }
  /** `findings` hold at least one error. */
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

/**
 * Reads the text of an `exercise.yaml`. Never throws; reports everything that is wrong, in the order of the file, except that
 * names are looked up only once the text is sound YAML. At most 200 findings.
 */
export function parseExercise(text: string): ParsedExercise {
  const { exercise, findings, reporter } = readExerciseText(text);
  if (exercise === null || reporter === null) return { kind: 'invalid', findings: findings.sorted() };
  checkContent(exercise, reporter);
  return { kind: 'valid', exercise, findings: findings.sorted() };
}
