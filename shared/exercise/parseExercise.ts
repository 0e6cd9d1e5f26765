import { checkContent } from './check/checkContent';
import type { Exercise } from './exercise';
import type { Finding } from './finding';
import { FindingList } from './findingList';
import { resolveExercise } from './resolve/resolveExercise';
import { applySchema } from './schema/applySchema';
import { exerciseSchema } from './schema/exerciseSchema';
import { isProse, schemaAt } from './schema/schemaAt';
import { locateInText, locateKey, locateValue } from './yaml/locate';
import { readYaml } from './yaml/readYaml';

/** Characters. A 5,000-inject exercise has about two million. */
export const MAX_FILE_LENGTH = 4_000_000;

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
  const findings = new FindingList(text);
  if (text.length > MAX_FILE_LENGTH) {
    const message = `The file has more than ${MAX_FILE_LENGTH / 1_000_000} million characters. Split the exercise.`;
    findings.add('LX0002', { start: 0, end: 0 }, message);
    return { kind: 'invalid', findings: findings.sorted() };
  }
  const { root, data, cuts, broken, isSound } = readYaml(text, findings);
  for (const { path, at } of cuts) {
    if (!isProse(schemaAt(exerciseSchema, path))) continue;
    const message =
      'The text ends at `#`, the rest is a comment. Put the text in quotes, or write `# ` before a real comment.';
    findings.add('LX0008', at, message);
  }
  if (!isSound) return { kind: 'invalid', findings: findings.sorted() };
  const file = applySchema(data, ({ code, path, at, message, suggestion }) => {
    if (broken.covers(path)) return;
    broken.add(path);
    // A misspelt key stands for the one that it means, which is then missing only in appearance.
    if (code === 'LX0020' && suggestion !== null) broken.add([...path.slice(0, -1), suggestion]);
    if (findings.full) return;
    findings.add(code, at === 'key' ? locateKey(root, path) : locateValue(root, path), message, suggestion);
  });
  const exercise = file === null ? null : resolveExercise(file, { text, root, broken }, findings);
  if (exercise === null || findings.hasErrors) return { kind: 'invalid', findings: findings.sorted() };
  checkContent(exercise, {
    add: ({ code, path, at, message, suggestion }) => {
      if (at === 'key') findings.add(code, locateKey(root, path), message, suggestion);
      else if (at === 'value') findings.add(code, locateValue(root, path), message, suggestion);
      else findings.add(code, locateInText(root, path, at.text, at.part, text), message, suggestion);
    },
  });
  return { kind: 'valid', exercise, findings: findings.sorted() };
}
