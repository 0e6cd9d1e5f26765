import type {
  BackupPlace,
  BackupToWrite,
  ChooseBackupFolderResult,
  ListBackupsResult,
  ReadBackupResult,
  WriteBackupResult,
} from '#shared/ipc/contract';

/** The folder for backups, as the machine offers it. */
export interface BackupFolder {
  /** Whether the person can choose a folder here at all: not every browser writes into one. */
  readonly canChoose: boolean;
  readonly place: () => Promise<BackupPlace>;
  readonly choose: () => Promise<ChooseBackupFolderResult>;
  /** Asks the person again for a folder that is asleep; to be called by a click. */
  readonly allow: () => Promise<BackupPlace>;
  readonly write: (backup: BackupToWrite) => Promise<WriteBackupResult>;
  readonly list: () => Promise<ListBackupsResult>;
  readonly read: (name: string) => Promise<ReadBackupResult>;
}
