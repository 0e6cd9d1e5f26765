import type { Frame } from '#shared/exercise/exercise';
import { inFrame } from '#shared/exercise/inFrame';
import { parseExercise } from '#shared/exercise/parseExercise';
import type { Translation } from '#shared/exercise/texts/translation';
import type { SessionSetup } from '#shared/kernel/begin';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { History } from '#shared/kernel/history';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import { recordSchema } from '#shared/workflow/logSchema';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { readLog } from '../../storage/log';
import type { SessionRow } from '../../storage/rows';
import { readSession, readTranslations } from '../../storage/sessions';
import { isSoundSession } from '../../storage/soundSession';

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
  /** `broken` is what does not fit: a record, the exercise, which cannot be read or has not the frame, or what is kept beside both. */
  | {
      readonly kind: 'damaged';
      /** As it is stored; it may have any shape when `broken` is the session. */
      readonly row: SessionRow;
      readonly translations: readonly Translation[];
      readonly log: readonly LogRecord[];
      readonly broken: { readonly part: 'session' | 'exercise' } | { readonly part: 'record'; readonly seq: number };
    };

/** Reads a session and plays its log again, checking every state against the one that was recorded. */
export async function loadSession(db: LiaisonDatabase, id: string): Promise<Loading> {
  const row = await readSession(db, id);
  if (!row) return { kind: 'gone' };
  const log = await readLog(db, id);
  const translations = await readTranslations(db, id);
  const damaged = (broken: Extract<Loading, { kind: 'damaged' }>['broken']): Loading => ({
    kind: 'damaged',
    row,
    translations,
    log,
    broken,
  });
  if (!isSoundSession(row) || translations.some(({ text }) => typeof text !== 'string')) {
    return damaged({ part: 'session' });
  }
  const parsed = parseExercise(row.exerciseText);
  if (parsed.kind === 'invalid') return damaged({ part: 'exercise' });
  const exercise = inFrame(parsed.exercise, row.frame);
  if (exercise === null) return damaged({ part: 'exercise' });
  const compiled = compile(exercise);
  const frame = parsed.exercise.frames.find(({ id }) => id === row.frame) ?? null;
  const setup: SessionSetup = { seated: row.seats.map(({ role }) => role) };
  const misshapen = log.findIndex((record) => !recordSchema.safeParse(record).success);
  if (misshapen !== -1) return damaged({ part: 'record', seq: misshapen + 1 });
  const replayed = replay(compiled, setup, log);
  if (replayed.kind === 'diverged') return damaged({ part: 'record', seq: replayed.seq });
  if (log.length !== row.records) return damaged({ part: 'record', seq: log.length + 1 });
  if (replayed.state.status !== row.status || replayed.state.time !== row.time) return damaged({ part: 'session' });
  return { kind: 'loaded', row, translations, frame, compiled, setup, log, history: replayed.history };
}
