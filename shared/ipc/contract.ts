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

/** `saved` names the file, without its folder. `failed` carries the machine's own words. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

export type PrintResult =
  { readonly kind: 'printed' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly reason: string };

/** Questions from the renderer, answered by the main process. */
export interface IpcContract {
  'exercise:open': { readonly args: readonly []; readonly result: OpenResult };
  /** Hands over the file that was opened from outside the page, once; `cancelled` when there is none. */
  'exercise:take': { readonly args: readonly []; readonly result: OpenResult };
  'file:save': { readonly args: readonly [request: SaveRequest]; readonly result: SaveResult };
  'document:print': { readonly args: readonly [html: string]; readonly result: PrintResult };
  /** Keeps the screen from going dark, until it is told otherwise or the page is gone. */
  'screen:keepOn': { readonly args: readonly [on: boolean]; readonly result: void };
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
  /** Calls `listener` whenever a file waits to be taken; the result stops that. */
  readonly onExerciseWaiting: (listener: () => void) => () => void;
}
