import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_EXERCISE_BYTES, type OpenResult } from '#shared/ipc/contract';

/** Reads one exercise file as UTF-8 text. Reads no more than the limit, whatever size the system reports. */
export async function readExerciseFile(path: string): Promise<OpenResult> {
  const name = basename(path);
  const bytes = await readUpTo(path, LARGEST_EXERCISE_BYTES + 1);
  if (!bytes) return { kind: 'failed', name, problem: 'unreadable' };
  if (bytes.length > LARGEST_EXERCISE_BYTES) return { kind: 'failed', name, problem: 'tooLarge' };
  try {
    return { kind: 'opened', file: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    return { kind: 'failed', name, problem: 'notText' };
  }
}

async function readUpTo(path: string, limit: number): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path);
    try {
      if (!(await file.stat()).isFile()) return undefined;
      const bytes = new Uint8Array(limit);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(bytes, length, limit - length);
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
