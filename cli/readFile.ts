import { readPackage, type PackageContents } from '#shared/archive/exercisePackage';
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
    return unreadable(file, error);
  }
}

/** A file as it is, of whatever kind. */
export function readBytes(
  file: string,
  io: Io,
): { readonly kind: 'read'; readonly bytes: Uint8Array } | Extract<ReadFile, { kind: 'unreadable' }> {
  try {
    return { kind: 'read', bytes: io.readBytes(file) };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The exercise file that a path means, read. */
export function readExerciseFile(path: string, io: Io): ReadFile {
  if (isPackage(path)) return readFromPackage(path, io);
  const read = readFile(exerciseFile(path, io), io);
  if (read.kind === 'read' || !read.isMissing || !io.isFolder(path)) return read;
  return { ...read, message: `the folder ${path} has no exercise.yaml` };
}

function readFromPackage(path: string, io: Io): ReadFile {
  const opened = openPackage(path, io);
  if (opened.kind === 'unreadable') return opened;
  return { kind: 'read', file: `${path}/exercise.yaml`, text: opened.contents.text };
}

/** An exercise's folder that was packed into one file. */
export function openPackage(
  path: string,
  io: Io,
): { readonly kind: 'opened'; readonly contents: PackageContents } | Extract<ReadFile, { kind: 'unreadable' }> {
  const read = readBytes(path, io);
  if (read.kind === 'unreadable') return read;
  const opened = readPackage(read.bytes);
  if (opened.kind === 'read') return { kind: 'opened', contents: opened.contents };
  return { kind: 'unreadable', message: `${path}: ${opened.why}`, isMissing: false };
}

export function isPackage(path: string): boolean {
  return /\.liaison$/i.test(path);
}

function unreadable(file: string, error: unknown): Extract<ReadFile, { kind: 'unreadable' }> {
  return {
    kind: 'unreadable',
    message: `cannot read ${file}: ${reasonOf(error)}`,
    isMissing: codeOf(error) === MISSING,
  };
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
