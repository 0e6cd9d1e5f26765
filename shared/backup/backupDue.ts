import type { LogRecord } from '../kernel/logRecord';

/** How a session and its backups stand. Times are monotonic milliseconds. */
export interface BackupStanding {
  readonly records: number;
  /** How many records the newest backup holds; null when there is none. */
  readonly written: number | null;
  /** Whether a record since then is one after which a backup is wanted at once. */
  readonly urgent: boolean;
  /** When the last record came. */
  readonly changedAt: number;
  /** When a backup was last written or tried; when the session was opened before that. */
  readonly triedAt: number;
  /** How many tries in a row have failed. */
  readonly failures: number;
}

/** The session must have been quiet for as long, in milliseconds, so that a burst of records makes one backup. */
const QUIET = 1_000;
const LONGEST_BETWEEN = 5 * 60_000;
const MOST_RECORDS_BETWEEN = 25;
const FIRST_RETRY = 15_000;

/** In how many milliseconds a backup is due; null when nothing has changed since the last. */
export function backupDueIn(standing: BackupStanding, now: number): number | null {
  const { records, written, urgent, changedAt, triedAt, failures } = standing;
  if (records === 0 || records === written) return null;
  if (failures > 0) return until(triedAt + Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_BETWEEN), now);
  const quiet = changedAt + QUIET;
  const many = Math.abs(records - (written ?? 0)) >= MOST_RECORDS_BETWEEN;
  return until(urgent || many ? quiet : Math.max(quiet, triedAt + LONGEST_BETWEEN), now);
}

function until(moment: number, now: number): number {
  return Math.max(0, moment - now);
}

const URGENT: ReadonlySet<LogRecord['command']['type']> = new Set([
  'session.start',
  'session.pause',
  'session.end',
  'session.close',
]);

/** Whether a backup is wanted at once after this record: STARTEX, a pause, ENDEX, the session's close. */
export function isUrgent({ command }: Pick<LogRecord, 'command'>): boolean {
  return URGENT.has(command.type);
}
