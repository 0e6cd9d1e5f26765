import type { Exercise } from './exercise';
import { exerciseFrom } from './exerciseFrom';
import { FileReporter } from './fileReporter';
import type { Finding } from './finding';
import { FindingList } from './findingList';
import { isProse } from './schema/schemaAt';
import { schemaInFile } from './schema/schemaInFile';
import { readYaml } from './yaml/readYaml';

/** Characters. A 5,000-inject exercise has about two million. */
export const MAX_FILE_LENGTH = 4_000_000;

export type ParsedExercise =
  /** `findings` are warnings only. */
  | { readonly kind: 'valid'; readonly exercise: Exercise; readonly findings: readonly Finding[] }
  /** `findings` hold at least one error. */
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

/**
 * Reads the text of an `exercise.yaml`. Never throws; reports everything that is wrong, in the order of the file, except that
 * names are looked up only once the text is sound YAML. At most 200 findings.
 */
export function parseExercise(text: string): ParsedExercise {
  const findings = new FindingList(text);
  if (text.length > MAX_FILE_LENGTH) {
    const message = `The file has more than ${MAX_FILE_LENGTH / 1_000_000} million characters. Split the exercise.`;
    findings.add('LX0002', { start: 0, end: 0 }, message);
    return { kind: 'invalid', findings: findings.sorted() };
  }
  const { root, data, cuts, broken, isSound } = readYaml(text, findings);
  for (const { path, at } of cuts) {
    if (!isProse(schemaInFile(path))) continue;
    const message =
      'The text ends at `#`, the rest is a comment. Put the text in quotes, or write `# ` before a real comment.';
    findings.add('LX0008', at, message);
  }
  if (!isSound) return { kind: 'invalid', findings: findings.sorted() };
  const exercise = exerciseFrom(data, new FileReporter({ text, root, broken }, findings));
  if (exercise === null || findings.hasErrors) return { kind: 'invalid', findings: findings.sorted() };
  return { kind: 'valid', exercise, findings: findings.sorted() };
}
