import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that, whenever the machine stops, the path holds either the old content or all of the new: into a
 * neighbour first, flushed to the disk, then renamed, and the folder flushed. Rejects with the system's error and leaves no
 * neighbour behind.
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
    // What went wrong is worth more than that the neighbour could not be removed either.
    await rm(neighbour, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the renaming itself durable, where the system can: Windows opens no folders, and some drives flush none. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // The file is whole and in its place.
  }
}
