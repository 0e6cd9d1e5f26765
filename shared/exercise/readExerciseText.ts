import type { Exercise } from './exercise';
import { exerciseFrom } from './exerciseFrom';
import { FileReporter, type Source } from './fileReporter';
import { FindingList } from './findingList';
import type { TextReporter } from './reporter';
import { readSource } from './readSource';
import { schemaInFile } from './schema/schemaInFile';

/** What was read of an exercise file, whole or not. */
export interface ExerciseText {
  readonly findings: FindingList;
  /** Null when it is not sound YAML, as is `reporter`. */
  readonly source: (Source & { readonly data: unknown }) | null;
  /** Takes what else is to be said about the exercise. */
  readonly reporter: TextReporter | null;
  /** Null when there are errors. */
  readonly exercise: Exercise | null;
}

/** Reads the text of an `exercise.yaml` and keeps what it was read from. */
export function readExerciseText(text: string): ExerciseText {
  const findings = new FindingList(text);
  const source = readSource(text, schemaInFile, findings);
  const reporter = source && new FileReporter(source, findings);
  const exercise = reporter && exerciseFrom(source?.data, reporter);
  return { findings, source, reporter, exercise: findings.hasErrors ? null : exercise };
}
