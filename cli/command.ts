import type { Io } from './io';

/** One word of the command line: `liaison check ...`. */
export interface Command {
  readonly name: string;
  /** In one line, for the list of commands. */
  readonly summary: string;
  /** How it is called, without `liaison`. */
  readonly usage: string;
  /** What it does, its options and some examples; ends with a line break. */
  readonly help: string;
  /** Runs it with the words after its name and returns the exit code. */
  readonly run: (args: readonly string[], io: Io) => number;
}
