/** What passes between the main process and the renderer: every channel, its arguments and its result. */

/** The largest exercise file that is read, in bytes: hundreds of times what an author writes by hand. */
export const LARGEST_EXERCISE_BYTES = 2 * 1024 * 1024;

/** An exercise file as it was read. `name` is the file's name without its folder. */
export interface ExerciseFile {
  readonly name: string;
  readonly text: string;
}

/** A saved session or an exercise package as it was read; what is in it has not been looked at. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * `notText` is a file that is not UTF-8; `tooLarge` an exercise above {@link LARGEST_EXERCISE_BYTES}, `archiveTooLarge` an archive
 * above `LARGEST_ARCHIVE_BYTES`.
 */
export type ReadProblem = 'tooLarge' | 'archiveTooLarge' | 'notText' | 'unreadable';

export type OpenResult =
  | { readonly kind: 'opened'; readonly file: ExerciseFile }
  | { readonly kind: 'openedArchive'; readonly file: ArchiveFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: ReadProblem };

export interface SaveRequest {
  readonly suggestedName: string;
  /** As in `text/html`; names the kind of file where the machine asks for one. */
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** `saved` names the file, without its folder. `failed` carries the machine's own words, without a path. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

export type PrintResult =
  { readonly kind: 'printed' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly reason: string };

/** Where backups are written. */
export type BackupPlace =
  /** No folder is chosen. */
  | { readonly kind: 'none' }
  /** `name` is the folder's own name, without the path to it. */
  | { readonly kind: 'ready'; readonly name: string }
  /** The browser asks the person again before it touches the folder. */
  | { readonly kind: 'asleep'; readonly name: string };

/** `gone` is a folder that is not there, `refused` one that may not be written to. */
export type BackupProblem = 'gone' | 'full' | 'refused' | 'other';

interface BackupFailed {
  readonly kind: 'failed';
  readonly problem: BackupProblem;
  /** The machine's own words, without a path. */
  readonly reason: string;
}

export type ChooseBackupFolderResult =
  { readonly kind: 'chosen'; readonly place: BackupPlace } | { readonly kind: 'cancelled' } | BackupFailed;
export type WriteBackupResult = { readonly kind: 'written' } | BackupFailed;
/** The names of the backups, in no order. */
export type ListBackupsResult = { readonly kind: 'listed'; readonly names: readonly string[] } | BackupFailed;
export type ReadBackupResult = { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> } | BackupFailed;

export interface BackupToWrite {
  /** As `nameBackup` makes it. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Questions from the renderer, answered by the main process. */
export interface IpcContract {
  'exercise:open': { readonly args: readonly []; readonly result: OpenResult };
  /** Hands over the file that was opened from outside the page, once; `cancelled` when there is none. */
  'exercise:take': { readonly args: readonly []; readonly result: OpenResult };
  'file:save': { readonly args: readonly [request: SaveRequest]; readonly result: SaveResult };
  'document:print': { readonly args: readonly [html: string]; readonly result: PrintResult };
  /** Keeps the screen from going dark, until it is told otherwise or the page is gone. */
  'screen:keepOn': { readonly args: readonly [on: boolean]; readonly result: void };
  'backups:place': { readonly args: readonly []; readonly result: BackupPlace };
  /** Lets the person choose the folder, and remembers it. The page never names one. */
  'backups:choose': { readonly args: readonly []; readonly result: ChooseBackupFolderResult };
  /** Makes a backup safe in the folder, then removes those that have become too many. */
  'backups:write': { readonly args: readonly [backup: BackupToWrite]; readonly result: WriteBackupResult };
  'backups:list': { readonly args: readonly []; readonly result: ListBackupsResult };
  'backups:read': { readonly args: readonly [name: string]; readonly result: ReadBackupResult };
}

export type IpcChannel = keyof IpcContract;

/** News from the main process, sent without being asked: a file waits to be taken. */
export type IpcNews = 'exercise:waiting';

type Ask<C extends IpcChannel> = (...args: IpcContract[C]['args']) => Promise<IpcContract[C]['result']>;

/** What the preload puts into the page as `window.liaison`: named functions, no way to name another channel. */
export interface ElectronBridge {
  readonly openExercise: Ask<'exercise:open'>;
  readonly takeExercise: Ask<'exercise:take'>;
  readonly saveFile: Ask<'file:save'>;
  readonly printDocument: Ask<'document:print'>;
  readonly keepScreenOn: Ask<'screen:keepOn'>;
  readonly backupPlace: Ask<'backups:place'>;
  readonly chooseBackupFolder: Ask<'backups:choose'>;
  readonly writeBackup: Ask<'backups:write'>;
  readonly listBackups: Ask<'backups:list'>;
  readonly readBackup: Ask<'backups:read'>;
  /** Calls `listener` whenever a file waits to be taken; the result stops that. */
  readonly onExerciseWaiting: (listener: () => void) => () => void;
}
