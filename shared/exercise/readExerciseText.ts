import type { Exercise } from './exercise';
import { exerciseFrom } from './exerciseFrom';
import { FileReporter, type Source } from './fileReporter';
import { FindingList } from './findingList';
import { readSource } from './readSource';
import { schemaInFile } from './schema/schemaInFile';

/** What was read of an exercise file, whole or not. */
export interface ExerciseText {
  readonly findings: FindingList;
  /** Null when it is not sound YAML. */
  readonly source: (Source & { readonly data: unknown }) | null;
  /** Null when there are errors. */
  readonly exercise: Exercise | null;
}

/** Reads the text of an `exercise.yaml` and keeps what it was read from. */
export function readExerciseText(text: string): ExerciseText {
  const findings = new FindingList(text);
  const source = readSource(text, schemaInFile, findings);
  const exercise = source && exerciseFrom(source.data, new FileReporter(source, findings));
  return { findings, source, exercise: findings.hasErrors ? null : exercise };
}
