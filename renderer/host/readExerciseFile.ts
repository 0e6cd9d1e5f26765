import { LARGEST_ARCHIVE_BYTES } from '#shared/archive/archiveLimits';
import { isArchiveName } from '#shared/archive/archiveName';
import { LARGEST_EXERCISE_BYTES, type OpenResult } from '#shared/ipc/contract';

/** Reads a file that the person picked or dropped into the page. */
export async function readExerciseFile(file: File): Promise<OpenResult> {
  const { name } = file;
  const isArchive = isArchiveName(name);
  if (isArchive && file.size > LARGEST_ARCHIVE_BYTES) return { kind: 'failed', name, problem: 'archiveTooLarge' };
  if (!isArchive && file.size > LARGEST_EXERCISE_BYTES) return { kind: 'failed', name, problem: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'failed', name, problem: 'unreadable' };
  }
  if (isArchive) return { kind: 'openedArchive', file: { name, bytes: new Uint8Array(bytes) } };
  try {
    return { kind: 'opened', file: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    return { kind: 'failed', name, problem: 'notText' };
  }
}
