import type { Frame } from '#shared/exercise/exercise';
import { inFrame } from '#shared/exercise/inFrame';
import { parseExercise } from '#shared/exercise/parseExercise';
import type { Translation } from '#shared/exercise/texts/translation';
import type { SessionSetup } from '#shared/kernel/begin';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { History } from '#shared/kernel/history';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { readLog } from '../../storage/log';
import type { SessionRow } from '../../storage/rows';
import { readSession, readTranslations } from '../../storage/sessions';

export interface LoadedSession {
  readonly kind: 'loaded';
  readonly row: SessionRow;
  readonly translations: readonly Translation[];
  /** The frame that it is played under; null for the exercise as it is written. */
  readonly frame: Frame | null;
  readonly compiled: CompiledExercise;
  readonly setup: SessionSetup;
  readonly log: readonly LogRecord[];
  readonly history: History;
}

export type Loading =
  | LoadedSession
  | { readonly kind: 'gone' }
  /** `seq` is the record that does not fit; null when the exercise itself cannot be read, or has not the frame. */
  | {
      readonly kind: 'damaged';
      readonly row: SessionRow;
      readonly translations: readonly Translation[];
      readonly log: readonly LogRecord[];
      readonly seq: number | null;
    };

/** Reads a session and plays its log again, checking every state against the one that was recorded. */
export async function loadSession(db: LiaisonDatabase, id: string): Promise<Loading> {
  const row = await readSession(db, id);
  if (!row) return { kind: 'gone' };
  const log = await readLog(db, id);
  const translations = await readTranslations(db, id);
  const parsed = parseExercise(row.exerciseText);
  if (parsed.kind === 'invalid') return { kind: 'damaged', row, translations, log, seq: null };
  const exercise = inFrame(parsed.exercise, row.frame);
  if (exercise === null) return { kind: 'damaged', row, translations, log, seq: null };
  const compiled = compile(exercise);
  const frame = parsed.exercise.frames.find(({ id }) => id === row.frame) ?? null;
  const setup: SessionSetup = { seated: row.seats.map(({ role }) => role) };
  const replayed = replay(compiled, setup, log);
  if (log.length !== row.records) return { kind: 'damaged', row, translations, log, seq: log.length + 1 };
  if (replayed.kind === 'diverged') return { kind: 'damaged', row, translations, log, seq: replayed.seq };
  return { kind: 'loaded', row, translations, frame, compiled, setup, log, history: replayed.history };
}
