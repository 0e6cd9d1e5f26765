/** What a command needs from the machine. */
export interface Io {
  /** The text of a file; throws when it cannot be read. */
  readonly readText: (path: string) => string;
  readonly isFolder: (path: string) => boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const EXIT_FINE = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_MISUSE = 2;
