import { newestFirst, readBackupName, type BackupName } from './backupName';

/** As many of the newest backups stay in a folder. */
export const KEPT_BACKUPS = 20;

/**
 * Which files of a folder are backups that may go now that `written` is safe: all but the newest twenty and the newest of each
 * session, which is the only one that tells how it ended. A file that is no backup by its name is never among them, nor is
 * `written` itself, whatever the machine's clock says.
 */
export function surplusBackups(names: readonly string[], written: string): readonly string[] {
  const backups = names.map(readBackupName).filter((backup): backup is BackupName => backup !== null);
  const newest = backups.toSorted(newestFirst);
  const seen = new Set<string>();
  return newest
    .filter(({ name, mark }, index) => {
      const isLastOfSession = !seen.has(mark);
      seen.add(mark);
      return index >= KEPT_BACKUPS && !isLastOfSession && name !== written;
    })
    .map(({ name }) => name);
}
