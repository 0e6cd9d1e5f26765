import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_ARCHIVE_BYTES } from '#shared/archive/archiveLimits';
import { isArchiveName } from '#shared/archive/archiveName';
import { LARGEST_EXERCISE_BYTES, type OpenResult } from '#shared/ipc/contract';

/** Reads an exercise file as UTF-8 text, a package or a saved session as bytes. Reads no more than the limit, whatever size the system reports. */
export async function readExerciseFile(path: string): Promise<OpenResult> {
  const name = basename(path);
  const isArchive = isArchiveName(name);
  const limit = isArchive ? LARGEST_ARCHIVE_BYTES : LARGEST_EXERCISE_BYTES;
  const bytes = await readUpTo(path, limit + 1);
  if (!bytes) return { kind: 'failed', name, problem: 'unreadable' };
  if (isArchive) {
    if (bytes.length > limit) return { kind: 'failed', name, problem: 'archiveTooLarge' };
    return { kind: 'openedArchive', file: { name, bytes: bytes.slice() } };
  }
  if (bytes.length > LARGEST_EXERCISE_BYTES) return { kind: 'failed', name, problem: 'tooLarge' };
  try {
    return { kind: 'opened', file: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    return { kind: 'failed', name, problem: 'notText' };
  }
}

async function readUpTo(path: string, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const file = await open(path);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return undefined;
      // Room for as much as the system says there is, and a step more where there is more after all.
      let bytes = new Uint8Array(Math.min(limit, stat.size + 1));
      let length = 0;
      for (;;) {
        if (length === bytes.length && length < limit) bytes = grown(bytes, limit);
        const { bytesRead } = await file.read(bytes, length, bytes.length - length);
        length += bytesRead;
        if (bytesRead === 0) return bytes.subarray(0, length);
      }
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function grown(bytes: Uint8Array, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(limit, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
