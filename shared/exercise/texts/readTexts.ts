import type { Exercise } from '../exercise';
import { exerciseFrom } from '../exerciseFrom';
import { FileReporter } from '../fileReporter';
import type { Finding } from '../finding';
import { FindingList } from '../findingList';
import type { TextReporter } from '../reporter';
import { readExerciseText } from '../readExerciseText';
import { readSource } from '../readSource';
import { applySchema } from '../schema/applySchema';
import { schemaAt } from '../schema/schemaAt';
import { textsShape } from '../schema/textsSchema';
import { isRawMap } from '../yaml/rawMap';
import { checkTexts } from './checkTexts';
import { mapTexts } from './mapTexts';
import { TextsReporter } from './textsReporter';

export type ReadTexts =
  /** `exercise` is in `language` as far as it is translated, else as it is written. `findings` are warnings only. */
  | {
      readonly kind: 'valid';
      readonly language: string;
      readonly exercise: Exercise;
      readonly findings: readonly Finding[];
    }
  /** `findings` hold at least one error. */
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

/**
 * Reads a `texts.<language>.yaml` and gives the exercise in that language. Never throws. The findings point into the texts'
 * file; of what is wrong with the exercise itself they say no more than that it cannot be read.
 */
export function readTexts(textsFile: string, exerciseText: string): ReadTexts {
  const findings = new FindingList(textsFile);
  const source = readSource(textsFile, (path) => schemaAt(textsShape.schema, path), findings);
  const exercise = source && translated(source, exerciseText, new FileReporter(source, findings));
  if (exercise === null || findings.hasErrors) return { kind: 'invalid', findings: findings.sorted() };
  return { kind: 'valid', language: exercise.language, exercise, findings: findings.sorted() };
}

function translated(
  { data }: { readonly data: unknown },
  exerciseText: string,
  reporter: TextReporter,
): Exercise | null {
  const file = applySchema(textsShape, data, reporter);
  if (file === null || reporter.broken.covers(['exercise'])) return null;
  const original = readExerciseText(exerciseText);
  const refuse = (message: string, suggestion: string | null) => {
    reporter.add({ code: 'LX0053', path: ['exercise'], at: 'value', message, suggestion });
    return null;
  };
  if (original.exercise === null || !isRawMap(original.source?.data))
    return refuse('The exercise that these are the texts of has errors. Check it and correct them first.', null);
  const { id } = original.exercise;
  if (file.exercise !== id)
    return refuse(
      `These are the texts of \`${file.exercise}\`, but the exercise is \`${id}\`. Put them beside their exercise.`,
      id,
    );
  const texts = new Map(Object.entries(file.texts));
  checkTexts(texts, original.source.data, reporter);
  const inLanguage = mapTexts(original.source.data, (dotted, text) => texts.get(dotted)?.text || text);
  const texted = new TextsReporter(original.source, reporter, new Set(texts.keys()));
  return exerciseFrom({ ...inLanguage, language: file.language }, texted);
}
