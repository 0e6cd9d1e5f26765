/** What the browser says that it gives this profile, in bytes. On a disk that is nearly full it gives less than it says. */
export interface StorageRoom {
  readonly used: number;
  readonly all: number;
}

/** Null where the machine does not say. */
export async function readStorageRoom(storage: StorageManager = navigator.storage): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = await storage.estimate();
    if (usage === undefined || quota === undefined || quota === 0) return null;
    return { used: usage, all: quota };
  } catch {
    return null;
  }
}

const MEGABYTE = 1_000_000;
/** Bytes. A session needs little, but whoever is told during one that there is none left can do little about it. */
export const ROOM_WANTED = 32 * MEGABYTE;
const FILE = 'liaison-room';
/** As many bytes as the machine gives at random in one call. */
const RANDOM_AT_ONCE = 65_536;

/**
 * Whether less than `ROOM_WANTED` can be stored, by the browser's limit or by the disk's. No browser says how full the disk is,
 * so that much is written into a file of the profile's own, which is never finished. False where that cannot be tried.
 */
export async function isRoomLow(storage: StorageManager = navigator.storage): Promise<boolean> {
  try {
    const root = await storage.getDirectory();
    const file = await root.getFileHandle(FILE, { create: true });
    try {
      await tryToWrite(await file.createWritable());
      return false;
    } finally {
      await root.removeEntry(FILE);
    }
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError';
  }
}

async function tryToWrite(stream: FileSystemWritableFileStream): Promise<void> {
  const part = new Uint8Array(MEGABYTE);
  // A disk that compresses would find room for zeros.
  for (let from = 0; from < MEGABYTE; from += RANDOM_AT_ONCE)
    crypto.getRandomValues(part.subarray(from, from + RANDOM_AT_ONCE));
  try {
    for (let written = 0; written < ROOM_WANTED; written += MEGABYTE) await stream.write(part);
  } finally {
    // One that has failed is over by itself.
    await stream.abort().catch(() => undefined);
  }
}
