import { expect, it } from 'vitest';
import { nameBackup } from '#shared/backup/nameBackup';
import { backUpSession } from '../../../../../renderer/features/backups/backUpSession';
import type { BackupFolder } from '../../../../../renderer/host/backupFolder';
import { opened, storedArchive } from '../../../../support/archives';

it('does not write what the folder holds already', async () => {
  const contents = await opened(storedArchive('v4.liaison-session'));
  const { session, log } = contents;
  const name = nameBackup({ session, records: log.length, at: '2026-02-03T09:40:05.000Z', locked: false });
  const writes: string[] = [];
  const folder = {
    list: () => Promise.resolve({ kind: 'listed', names: ['notes.txt', name] }),
    write: (backup: { readonly name: string }) => {
      writes.push(backup.name);
      return Promise.resolve({ kind: 'written' });
    },
  } as unknown as BackupFolder;

  const backup = await backUpSession(folder, contents, null);

  expect(backup).toEqual({ session: session.name, records: log.length, result: { kind: 'written' } });
  expect(writes).toEqual([]);
});
