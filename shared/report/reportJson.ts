import { escapeOdd } from '../exercise/escapeOdd';
import type { LogRecord } from '../kernel/logRecord';
import type { SessionReport } from './reportModel';

const REPORT_FORMAT = 'liaison-report';
/** Raised when a key changes its meaning or goes away; new keys alone do not raise it. */
const REPORT_VERSION = 1;

/**
 * The report for other programs, with the log that it was computed from. Keys are those of `SessionReport` and `LogRecord`.
 * The records of feedback are left out of the log: the report tells what was answered, and not by whom.
 */
export function reportJson(report: SessionReport, log: readonly LogRecord[]): string {
  const told = log.filter(({ command }) => command.type !== 'feedback.give');
  return `${escapeOdd(JSON.stringify({ format: REPORT_FORMAT, version: REPORT_VERSION, report, log: told }, null, 2))}\n`;
}
