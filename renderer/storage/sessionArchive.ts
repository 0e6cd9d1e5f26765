import type { LogRecord } from '#shared/kernel/logRecord';
import type { SessionRow } from './rows';

/** A session as one file that stands alone: what it ran with, and its log. Without the PIN and who held the laptop. */
export function sessionArchive(
  { pin: _pin, holder: _holder, ...session }: SessionRow,
  log: readonly LogRecord[],
): string {
  return JSON.stringify({ liaisonSession: 1, session, log }, null, 2);
}
