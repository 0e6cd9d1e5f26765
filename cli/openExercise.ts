import type { Exercise } from '#shared/exercise/exercise';
import type { Finding } from '#shared/exercise/finding';
import { parseExercise } from '#shared/exercise/parseExercise';
import { didYouMean, suggest } from '#shared/exercise/suggest';
import { EXIT_FINDINGS } from './exitCodes';
import type { Io } from './io';
import { misused, type Misuse } from './readArguments';
import { readExerciseFile } from './readFile';
import { refuseFile } from './refuse';

export interface OpenedExercise {
  readonly kind: 'opened';
  readonly file: string;
  readonly text: string;
  readonly exercise: Exercise;
}

type OpenExercise =
  | OpenedExercise
  /** What is wrong was said. The findings are those of an exercise with errors. */
  | { readonly kind: 'failed'; readonly exit: number; readonly findings: readonly Finding[] };

/** Reads an exercise that is to be played. Says on standard error why it cannot be. */
export function openExercise(path: string, io: Io): OpenExercise {
  const read = readExerciseFile(path, io);
  if (read.kind === 'unreadable') return { kind: 'failed', exit: refuseFile(read.message, io), findings: [] };
  const { file, text } = read;
  const parsed = parseExercise(text);
  if (parsed.kind === 'valid') return { kind: 'opened', file, text, exercise: parsed.exercise };
  const errors = parsed.findings.filter(({ severity }) => severity === 'error').length;
  io.err(
    `liaison: ${file} has ${errors} ${errors === 1 ? 'error' : 'errors'}. "liaison check" lists what to correct.\n`,
  );
  return { kind: 'failed', exit: EXIT_FINDINGS, findings: parsed.findings };
}

/** The exercise under the frame that was named; as it is written when none was. */
export function underFrame(exercise: Exercise, frame: string | undefined): Exercise | Misuse {
  if (frame === undefined) return exercise;
  const found = exercise.frames.find(({ id }) => id === frame);
  if (found) return found.exercise;
  const names = exercise.frames.map(({ id }) => id);
  if (names.length === 0) return misused(`the exercise has no frames, so none is called "${frame}"`);
  const hint = didYouMean(suggest(frame, names)).replaceAll('`', '"');
  return misused(`the exercise has no frame "${frame}"${hint || '.'} Its frames are ${names.join(', ')}`);
}
