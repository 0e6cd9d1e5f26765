import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isWholeArchive } from '#shared/archive/isWholeArchive';
import type {
  BackupPlace,
  BackupToWrite,
  ChooseBackupFolderResult,
  ListBackupsResult,
  ReadBackupResult,
  WriteBackupResult,
} from '#shared/ipc/contract';
import { writeWhole } from '../files/writeWhole';
import { backupFailed } from './backupFailed';
import { listBackups, probeFolder, readBackup, removeSurplus, removeLeftovers } from './backupFolder';
import { recallFolder, rememberFolder } from './rememberedFolder';

/** The backups of this machine: in the folder that the person chose, else in the app's own. */
export class Backups {
  readonly #settings: string;
  readonly #ownFolder: string;
  #folder: string;
  /** What was asked for last; one is done after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /** `home` is where the app keeps its data. */
  constructor(home: string) {
    this.#settings = join(home, 'backups.json');
    this.#ownFolder = join(home, 'backups');
    this.#folder = recallFolder(this.#settings) ?? this.#ownFolder;
  }

  /** The whole path, for the dialogs of main alone. */
  get folder(): string {
    return this.#folder;
  }

  place(): BackupPlace {
    // A drive has no name but its path.
    return { kind: 'ready', name: basename(this.#folder) || this.#folder };
  }

  /** Takes a folder only when a file can be written into it and it can be remembered. */
  choose(folder: string): Promise<ChooseBackupFolderResult> {
    return this.#next(async () => {
      await probeFolder(folder);
      await rememberFolder(this.#settings, folder);
      this.#folder = folder;
      return { kind: 'chosen', place: this.place() };
    });
  }

  /** Nothing but a session of ours is written. Older backups go only when this one is safe. That they do not is no failure of this one. */
  write({ name, bytes }: BackupToWrite): Promise<WriteBackupResult> {
    return this.#next(async () => {
      if (!isWholeArchive(bytes)) throw new Error('What was to be written is no whole session.');
      await this.#makeOwnFolder();
      await removeLeftovers(this.#folder).catch(() => undefined);
      await writeWhole(join(this.#folder, name), bytes);
      await removeSurplus(this.#folder, name).catch(() => undefined);
      return { kind: 'written' };
    });
  }

  list(): Promise<ListBackupsResult> {
    return this.#next(async () => {
      await this.#makeOwnFolder();
      return { kind: 'listed', names: await listBackups(this.#folder) };
    });
  }

  read(name: string): Promise<ReadBackupResult> {
    return this.#next(async () => ({ kind: 'read', bytes: await readBackup(this.#folder, name) }));
  }

  /** A chosen folder that is gone is not made again: where a stick was, that would be a folder on the disk itself. */
  async #makeOwnFolder(): Promise<void> {
    if (this.#folder === this.#ownFolder) await mkdir(this.#ownFolder, { recursive: true });
  }

  #next<T>(act: () => Promise<T>): Promise<T | ReturnType<typeof backupFailed>> {
    const done = this.#last.then(act).catch(backupFailed);
    this.#last = done;
    return done;
  }
}
