import type { OpenResult, PrintResult, SaveRequest, SaveResult } from '#shared/ipc/contract';

/** What the app may ask of the machine it runs on. */
export interface Host {
  readonly kind: 'electron' | 'browser';
  /** Lets the person pick an exercise, a package of one or a saved session, and reads it. */
  readonly openExercise: () => Promise<OpenResult>;
  /** Lets the person keep a file; a browser puts it among the downloads. */
  readonly saveFile: (request: SaveRequest) => Promise<SaveResult>;
  /** Prints one HTML document that stands alone. Its scripts never run. */
  readonly printDocument: (html: string) => Promise<PrintResult>;
  /** Keeps the screen from going dark until the result is called. One at a time. */
  readonly keepScreenOn: () => () => void;
  /** Hears of exercise files opened from outside the page: the menu, the system, an argument. Returns how to stop. */
  readonly onExerciseOpened: (listener: (result: OpenResult) => void) => () => void;
}
