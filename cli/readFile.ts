import type { Io } from './io';

type ReadFile =
  | { readonly kind: 'read'; readonly file: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string };

/** The text of a file. */
export function readFile(file: string, io: Io): ReadFile {
  try {
    return { kind: 'read', file, text: io.readText(file) };
  } catch (error) {
    return { kind: 'unreadable', message: `cannot read ${file}: ${reasonOf(error)}` };
  }
}

/** The exercise file that a path means: a folder stands for its `exercise.yaml`. */
export function exerciseFile(path: string, io: Io): string {
  return io.isFolder(path) ? `${folderOf(path)}exercise.yaml` : path;
}

/** A folder's path with one slash at its end. */
export function folderOf(path: string): string {
  return `${path.replace(/(?<=.)[/\\]+$/, '').replace(/^\/$/, '')}/`;
}

/** Why the machine refused, without the words that only a programmer reads. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be opened by you',
    EPERM: 'it may not be opened by you',
    EISDIR: 'it is a folder',
    ENOTDIR: 'there is no such folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk cannot be written',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
