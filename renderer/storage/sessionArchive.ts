import type { LogRecord } from '#shared/kernel/logRecord';
import type { SessionRow } from './rows';

/**
 * A session as one file that stands alone: what it ran with, and its log. Without the PIN and who held the laptop; where the
 * session stands follows from the log.
 */
export function sessionArchive(
  { id, name, exerciseId, exerciseTitle, exerciseText, seats, pace, seed, createdAt }: SessionRow,
  log: readonly LogRecord[],
): string {
  const session = { id, name, exerciseId, exerciseTitle, exerciseText, seats, pace, seed, createdAt };
  return JSON.stringify({ liaisonSession: 1, session, log }, null, 2);
}
