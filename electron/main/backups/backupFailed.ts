import type { BackupProblem } from '#shared/ipc/contract';
import { reasonOf } from '../files/reasonOf';

const PROBLEMS: Readonly<Record<string, BackupProblem>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
};

/** What an error of the file system means for whoever waits for a backup. */
export function backupFailed(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: 'failed', problem: PROBLEMS[code] ?? 'other', reason: reasonOf(error) } as const;
}
