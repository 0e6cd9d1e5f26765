import { EXIT_FINE } from './exitCodes';
import type { Io } from './io';
import { codeOf, MISSING, reasonOf } from './readFile';
import { refuseFile } from './refuse';

/** Writes a text to the file that was named, or to standard output. Returns the exit code. */
export function writeOut(out: string | undefined, text: string, io: Io): number {
  if (out === undefined) {
    io.out(text);
    return EXIT_FINE;
  }
  try {
    io.writeText(out, text);
    return EXIT_FINE;
  } catch (error) {
    return refuseFile(`cannot write ${out}: ${whyNot(error)}`, io);
  }
}

/** A file to be written need not be there; where none is to be found, its folder is missing. */
function whyNot(error: unknown): string {
  return codeOf(error) === MISSING ? 'there is no such folder' : reasonOf(error);
}
