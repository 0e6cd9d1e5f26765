import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that, whenever the machine stops, the path holds either the old content or all of the new: into a
 * neighbour first, flushed to the disk, then renamed. Rejects with the system's error and leaves no neighbour behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(neighbour, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
