import { z } from 'zod';
import { LARGEST_ARCHIVE_BYTES } from '#shared/archive/archiveLimits';
import { readBackupName } from '#shared/backup/backupName';
import { chooseFolder } from '../backups/chooseFolder';
import type { Backups } from '../backups/backups';
import type { Answer } from './answer';

const nothing = z.tuple([]);
/** No other name is ever written, read or removed, so no path can be smuggled in with one. */
const backupName = z.string().refine((name) => readBackupName(name) !== null);
export const backupToWrite = z.strictObject({
  name: backupName,
  bytes: z.instanceof(Uint8Array<ArrayBuffer>).refine(({ byteLength }) => byteLength <= LARGEST_ARCHIVE_BYTES),
});

export function answerBackups(answer: Answer, backups: Backups): void {
  answer('backups:place', nothing, () => Promise.resolve(backups.place()));
  answer('backups:choose', nothing, (window) => chooseFolder(window, backups));
  answer('backups:write', z.tuple([backupToWrite]), (_window, backup) => backups.write(backup));
  answer('backups:list', nothing, () => backups.list());
  answer('backups:read', z.tuple([backupName]), (_window, name) => backups.read(name));
}
