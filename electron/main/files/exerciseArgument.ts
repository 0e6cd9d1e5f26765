import { resolve } from 'node:path';
import { isOpenedName } from '#shared/archive/archiveName';

/** The exercise, package or session named on a command line, as a full path; the last one counts. */
export function exerciseArgument(argv: readonly string[], folder: string): string | undefined {
  const named = argv.findLast((argument) => !argument.startsWith('-') && isOpenedName(argument));
  return named === undefined ? undefined : resolve(folder, named);
}
