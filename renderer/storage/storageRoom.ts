/** How much room the browser gives this profile, in bytes, and whether that may be too little soon. */
export interface StorageRoom {
  readonly used: number;
  readonly all: number;
  readonly isLow: boolean;
}

/** Warned of early: a session needs little, but whoever is told during one can do little about it. */
const LOW_FROM = 0.8;

/** Null where the machine does not say. */
export async function readStorageRoom(storage: StorageManager = navigator.storage): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = await storage.estimate();
    if (usage === undefined || quota === undefined || quota === 0) return null;
    return { used: usage, all: quota, isLow: usage / quota >= LOW_FROM };
  } catch {
    return null;
  }
}
