/** What a command needs from the machine. Paths are as the machine writes them; `/` works on every one. */
export interface Io {
  /** The text of a file; throws when it cannot be read. */
  readonly readText: (path: string) => string;
  /** What is in a file; throws when it cannot be read. */
  readonly readBytes: (path: string) => Uint8Array;
  /** Throws when it cannot be written. */
  readonly writeText: (path: string, text: string) => void;
  readonly isFolder: (path: string) => boolean;
  /** The files below a folder, at any depth, by their path from it, with `/`; throws when it cannot be read. */
  readonly listFiles: (folder: string) => readonly string[];
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** Shows a line in place of the last one where somebody watches a terminal, and nothing elsewhere; null takes it away. */
  readonly showProgress: (line: string | null) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
