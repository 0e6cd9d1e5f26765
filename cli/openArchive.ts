import { inFrame } from '#shared/exercise/inFrame';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import type { ReportedSession } from '#shared/report/sessionReport';
import { readSessionArchive, type ArchivedSession } from '#shared/workflow/sessionArchive';
import type { Io } from './io';
import { readFile } from './readFile';
import { refuseFile } from './refuse';

type OpenArchive =
  | {
      readonly kind: 'opened';
      readonly session: ArchivedSession & ReportedSession;
      readonly log: readonly LogRecord[];
      /** What the session ran with, under its frame. */
      readonly compiled: CompiledExercise;
    }
  /** Why was said. */
  | { readonly kind: 'failed'; readonly exit: number };

/** Reads a session that the app saved, with the exercise in it made ready. Says on standard error why it cannot be. */
export function openArchive(file: string, io: Io): OpenArchive {
  const failed = (message: string): OpenArchive => ({ kind: 'failed', exit: refuseFile(message, io) });
  const read = readFile(file, io);
  if (read.kind === 'unreadable') return failed(read.message);
  const archive = readSessionArchive(read.text);
  if (archive.kind === 'refused') return failed(`${file}: ${archive.reason}`);
  const { session, log } = archive;
  const parsed = parseExercise(session.exerciseText);
  if (parsed.kind === 'invalid') {
    const [first] = parsed.findings;
    return failed(`${file}: the exercise in it has errors: ${first?.code ?? ''} ${first?.message ?? ''}`);
  }
  const exercise = inFrame(parsed.exercise, session.frame);
  if (exercise === null) return failed(`${file}: the exercise in it has no frame "${session.frame ?? ''}".`);
  const frameTitle = parsed.exercise.frames.find(({ id }) => id === session.frame)?.title ?? null;
  return { kind: 'opened', session: { ...session, frameTitle }, log, compiled: compile(exercise) };
}
