import { newestFirst, readBackupName, stampTime, type BackupName } from '#shared/backup/backupName';
import type { BackupFolder } from '../../host/backupFolder';
import type { Inspected } from '../../archives/archiveJob';
import { askArchive } from './askArchive';

/** A backup on offer: one in the folder, or a file that the person opened. */
export interface OfferedBackup {
  readonly key: string;
  /** When it was written, wall time; null for a file whose name does not tell. */
  readonly at: number | null;
  readonly read: () => Promise<Uint8Array>;
}

export type Inside = Inspected | { readonly kind: 'unreadable'; readonly why: string };

export type ListedBackups =
  | { readonly kind: 'listed'; readonly backups: readonly OfferedBackup[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** The backups in the folder, newest first. */
export async function listOffered(folder: BackupFolder): Promise<ListedBackups> {
  const listed = await folder.list();
  if (listed.kind === 'failed') return listed;
  const named = listed.names.map(readBackupName).filter((backup): backup is BackupName => backup !== null);
  const backups = named.toSorted(newestFirst).map(({ name, stamp }) => ({
    key: name,
    at: stampTime(stamp),
    read: async () => {
      const read = await folder.read(name);
      if (read.kind === 'failed') throw new Error(read.reason);
      return read.bytes;
    },
  }));
  return { kind: 'listed', backups };
}

export function offerFile(file: File): OfferedBackup {
  const stamp = readBackupName(file.name)?.stamp;
  return {
    key: `${file.name} ${file.size} ${file.lastModified}`,
    at: stamp === undefined ? null : stampTime(stamp),
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** Looks into a backup; what cannot be read says why. */
export async function inspect(backup: OfferedBackup, passphrase: string | null): Promise<Inside> {
  try {
    return await askArchive({ kind: 'inspect', bytes: await backup.read(), passphrase: passphrase ?? undefined });
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
}
