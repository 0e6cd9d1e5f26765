import { checkContent } from './check/checkContent';
import type { Exercise } from './exercise';
import type { Finding } from './finding';
import { readExerciseText } from './readExerciseText';
import { locateInText, locateKey, locateValue } from './yaml/locate';

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
  const { exercise, findings, source } = readExerciseText(text);
  if (exercise === null || source === null) return { kind: 'invalid', findings: findings.sorted() };
  const { root } = source;
  checkContent(exercise, {
    add: ({ code, path, at, message, suggestion }) => {
      if (at === 'key') findings.add(code, locateKey(root, path), message, suggestion);
      else if (at === 'value') findings.add(code, locateValue(root, path), message, suggestion);
      else findings.add(code, locateInText(root, path, at.text, at.part, text), message, suggestion);
    },
  });
  return { kind: 'valid', exercise, findings: findings.sorted() };
}
