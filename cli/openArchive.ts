import { readySession } from '#shared/archive/checkPlayed';
import { openArchiveAtOnce } from '#shared/archive/openArchive';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import type { ReportedSession } from '#shared/report/sessionReport';
import type { ArchivedSession } from '#shared/workflow/sessionArchive';
import type { Io } from './io';
import { readBytes, readFile } from './readFile';
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

/** How a session that is locked is named its passphrase, as an option of `readArguments` and in a command's help. */
export const PASSPHRASE_OPTION = { 'passphrase-file': { type: 'string' } } as const;

/**
 * Reads a session that the app saved, with the exercise in it made ready. A passphrase is the first line of a file, because
 * what stands on a command line can be seen by others. Says on standard error why it cannot be.
 */
export function openArchive(file: string, passphraseFile: string | undefined, io: Io): OpenArchive {
  const failed = (message: string): OpenArchive => ({ kind: 'failed', exit: refuseFile(message, io) });
  const read = readBytes(file, io);
  if (read.kind === 'unreadable') return failed(read.message);
  const secret = passphraseFile === undefined ? null : readFile(passphraseFile, io);
  if (secret?.kind === 'unreadable') return failed(secret.message);
  const archive = openArchiveAtOnce(read.bytes, secret?.text.split(/\r?\n/, 1)[0]);
  if (archive.kind === 'refused') return failed(`${file}: ${archive.why}`);
  if (archive.kind === 'locked') {
    const why = {
      noPassphrase: 'it is locked. Put its passphrase into a file and name that with --passphrase-file.',
      misfit: 'its passphrase is another one, or the file was changed.',
    }[archive.because];
    return failed(`${file}: ${why}`);
  }
  const { session, log } = archive.contents;
  const ready = readySession(session);
  if (ready.kind === 'refused') return failed(`${file}: ${ready.why}`);
  const { compiled, frameTitle } = ready;
  return { kind: 'opened', session: { ...session, frameTitle }, log, compiled };
}
