import { LARGEST_ARCHIVE_BYTES } from '#shared/archive/archiveLimits';
import { readBackupName } from '#shared/backup/backupName';
import { surplusBackups } from '#shared/backup/surplusBackups';
import type { BackupPlace, BackupProblem, BackupToWrite, ChooseBackupFolderResult } from '#shared/ipc/contract';
import type { BackupFolder } from './backupFolder';
import { keepHandle, recallHandle, type FolderHandle } from './folderHandle';

declare global {
  interface Window {
    readonly showDirectoryPicker?: (options: {
      readonly id: string;
      readonly mode: 'readwrite';
    }) => Promise<FolderHandle>;
  }
}

const WRITES = { mode: 'readwrite' } as const;
/** Held while a folder is written to, so that two windows do not tidy up after each other. */
const LOCK = 'liaison.backups';

/** A folder that the person chose, by the File System Access API. */
export function browserBackupFolder(): BackupFolder {
  const place = async (): Promise<BackupPlace> => {
    const folder = await recallHandle().catch(() => undefined);
    return folder ? placeOf(folder, await folder.queryPermission(WRITES)) : { kind: 'none' };
  };
  return {
    canChoose: window.showDirectoryPicker !== undefined,
    place,
    choose,
    allow: async () => {
      const folder = await recallHandle();
      return folder ? placeOf(folder, await folder.requestPermission(WRITES)) : { kind: 'none' };
    },
    write: (backup) =>
      attempt(async () => {
        const folder = await chosen();
        await navigator.locks.request(LOCK, () => write(folder, backup));
        return { kind: 'written' } as const;
      }),
    list: () => attempt(async () => ({ kind: 'listed', names: await list(await chosen()) }) as const),
    read: (name) =>
      attempt(async () => {
        const file = await (await (await chosen()).getFileHandle(name)).getFile();
        if (file.size > LARGEST_ARCHIVE_BYTES) throw new Error(`${name} is larger than any backup is`);
        return { kind: 'read', bytes: new Uint8Array(await file.arrayBuffer()) } as const;
      }),
  };
}

async function choose(): Promise<ChooseBackupFolderResult> {
  if (!window.showDirectoryPicker) return { kind: 'cancelled' };
  try {
    const folder = await window.showDirectoryPicker({ id: 'liaison-backups', ...WRITES });
    const place = placeOf(folder, await folder.requestPermission(WRITES));
    await keepHandle(folder);
    return { kind: 'chosen', place };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
    return failed(error);
  }
}

function placeOf({ name }: FolderHandle, permission: PermissionState): BackupPlace {
  return { kind: permission === 'granted' ? 'ready' : 'asleep', name };
}

async function chosen(): Promise<FolderHandle> {
  const folder = await recallHandle();
  if (!folder) throw new DOMException('No folder is chosen', 'NotFoundError');
  return folder;
}

/**
 * The browser writes into a file of its own and puts it in place when it is closed, so a backup is there whole or, when all was
 * cut off, empty. Older ones go only after that.
 */
async function write(folder: FolderHandle, { name, bytes }: BackupToWrite): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await file.createWritable();
    try {
      await stream.write(bytes);
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
    const { size } = await file.getFile();
    if (size !== bytes.byteLength) throw new Error(`${size} of ${bytes.byteLength} bytes were written`);
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  // That nothing old can be removed is no failure of what was just written.
  await tidy(folder, name).catch(() => undefined);
}

async function tidy(folder: FolderHandle, written: string): Promise<void> {
  const names: string[] = [];
  for await (const entry of folder.values()) {
    const target = entry.name.replace(/\.crswap$/, '');
    if (entry.kind !== 'file' || readBackupName(target) === null) continue;
    const { size } = await entry.getFile();
    if (entry.name !== target || size === 0) await folder.removeEntry(entry.name).catch(() => undefined);
    else names.push(entry.name);
  }
  for (const name of surplusBackups(names, written)) {
    const handle = await folder.getFileHandle(name);
    if (await isArchive(await handle.getFile())) await folder.removeEntry(name);
  }
}

async function list(folder: FolderHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind !== 'file' || readBackupName(entry.name) === null) continue;
    if ((await entry.getFile()).size > 0) names.push(entry.name);
  }
  return names;
}

const MANIFEST_AT = 30;
const MANIFEST = 'manifest.json';

/** A file that somebody else wrote under a backup's name is not for Liaison to remove. */
async function isArchive(file: File): Promise<boolean> {
  const start = await file.slice(0, MANIFEST_AT + MANIFEST.length).text();
  return start.startsWith('PK') && start.endsWith(MANIFEST);
}

async function attempt<T>(act: () => Promise<T>): Promise<T | ReturnType<typeof failed>> {
  try {
    return await act();
  } catch (error) {
    return failed(error);
  }
}

const PROBLEMS: Readonly<Record<string, BackupProblem>> = {
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  NotAllowedError: 'refused',
  NoModificationAllowedError: 'refused',
  SecurityError: 'refused',
};

function failed(error: unknown) {
  const problem = error instanceof DOMException ? (PROBLEMS[error.name] ?? 'other') : 'other';
  return { kind: 'failed', problem, reason: error instanceof Error ? error.message : String(error) } as const;
}
