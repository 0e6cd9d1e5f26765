import { Dexie, type Table } from 'dexie';

/** What TypeScript's own types of the DOM leave out. */
export interface FolderHandle extends FileSystemDirectoryHandle {
  readonly queryPermission: (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission: (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly values: () => AsyncIterableIterator<
    FileSystemFileHandle | (FileSystemDirectoryHandle & { kind: 'directory' })
  >;
}

const KEY = 'backups';

/**
 * Apart from the sessions, in a database of its own: the folder belongs to this machine, and only a database can keep a handle.
 */
function open(): Dexie & { readonly handles: Table<FolderHandle, string> } {
  const db = new Dexie('liaison.machine');
  db.version(1).stores({ handles: '' });
  return db as Dexie & { readonly handles: Table<FolderHandle, string> };
}

let opened: ReturnType<typeof open> | undefined;
const handles = () => (opened ??= open()).handles;

/** The folder that was chosen; undefined when none was. */
export function recallHandle(): Promise<FolderHandle | undefined> {
  return handles().get(KEY);
}

export async function keepHandle(folder: FolderHandle): Promise<void> {
  await handles().put(folder, KEY);
}
