import { Dexie } from 'dexie';
import type { LiaisonDatabase } from './LiaisonDatabase';

export type Opening =
  | { readonly kind: 'open' }
  /** A newer Liaison has used this profile. Nothing was touched. */
  | { readonly kind: 'newer' }
  /** The machine's own words. */
  | { readonly kind: 'failed'; readonly reason: string };

const TRIES = 4;
/** Milliseconds. */
const BETWEEN_TRIES = 500;

/**
 * Opens the database; tries again a few times, because an app that was killed may hold its files for a moment longer. Dexie itself
 * would quietly open a newer one and write into it, so the stored version is compared.
 */
export async function openDatabase(db: LiaisonDatabase): Promise<Opening> {
  for (let tried = 1; ; tried += 1) {
    const opening = await openOnce(db);
    if (opening.kind !== 'failed' || tried === TRIES) return opening;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
    // Where Dexie has once tried in vain it does not try again unless it was closed.
    db.close();
  }
}

async function openOnce(db: LiaisonDatabase): Promise<Opening> {
  try {
    const own = db.verno;
    const stored = await storedVersion(db.name);
    if (stored > own) return { kind: 'newer' };
    await db.open();
    return { kind: 'open' };
  } catch (error) {
    if (error instanceof Dexie.VersionError) return { kind: 'newer' };
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Opens a database again that is closed: on a full disk the browser cuts the connection, and where Dexie has once tried in vain
 * it does not try again. True when that was needed. Rejects where it cannot be done.
 */
export async function reopenDatabase(db: LiaisonDatabase): Promise<boolean> {
  if (db.isOpen()) return false;
  const opening = await openDatabase(db);
  if (opening.kind === 'open') return true;
  throw new Error(opening.kind === 'newer' ? 'A newer Liaison has used this profile' : opening.reason);
}

/** Dexie multiplies its versions by ten in IndexedDB. */
const INDEXEDDB_VERSIONS_PER_VERSION = 10;

async function storedVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  return version / INDEXEDDB_VERSIONS_PER_VERSION;
}
