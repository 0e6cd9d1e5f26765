import type { Io } from './io';

/** What the machine calls a file or folder that is not there. */
export const MISSING = 'ENOENT';

type ReadFile =
  | { readonly kind: 'read'; readonly file: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string; readonly isMissing: boolean };

/** The text of a file. */
export function readFile(file: string, io: Io): ReadFile {
  try {
    return { kind: 'read', file, text: io.readText(file) };
  } catch (error) {
    const isMissing = codeOf(error) === MISSING;
    return { kind: 'unreadable', message: `cannot read ${file}: ${reasonOf(error)}`, isMissing };
  }
}

/** The exercise file that a path means, read. */
export function readExerciseFile(path: string, io: Io): ReadFile {
  const read = readFile(exerciseFile(path, io), io);
  if (read.kind === 'read' || !read.isMissing || !io.isFolder(path)) return read;
  return { ...read, message: `the folder ${path} has no exercise.yaml` };
}

/** The exercise file that a path means: a folder stands for its `exercise.yaml`. */
function exerciseFile(path: string, io: Io): string {
  return io.isFolder(path) ? `${folderOf(path)}exercise.yaml` : path;
}

/** A folder's path with one slash at its end. */
export function folderOf(path: string): string {
  return `${path.replace(/(?<=.)[/\\]+$/, '').replace(/^\/$/, '')}/`;
}

/** Why the machine refused, without the words that only a programmer reads. */
export function reasonOf(error: unknown): string {
  const known: Readonly<Record<string, string>> = {
    [MISSING]: 'there is no such file',
    EACCES: 'it may not be opened by you',
    EPERM: 'it may not be opened by you',
    EISDIR: 'it is a folder',
    ENOTDIR: 'there is no such folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk cannot be written',
  };
  return known[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

/** What the machine calls the reason, such as `ENOENT`; the empty text for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
