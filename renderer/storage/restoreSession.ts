import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { LiaisonDatabase } from './LiaisonDatabase';
import { createPlayedSession } from './log';
import { hashPictures } from './pictures';
import { sessionLock } from './sessionLock';
import { deleteSession } from './sessions';

export type RestoreHow =
  /** A session of its own; it has another id where its own is taken. */
  | { readonly kind: 'add'; readonly name: string }
  /** In place of the session that has its id, which is lost. */
  | { readonly kind: 'replace' };

export type Restored =
  | { readonly kind: 'restored'; readonly id: string }
  /** A window plays the session that was to be replaced. Nothing was touched. */
  | { readonly kind: 'inPlay' };

/**
 * Takes a session that was checked into the database, in one transaction: all of it is there afterwards, or nothing has changed.
 * An archive holds no PIN; a session that is replaced keeps the one that it had.
 */
export async function restoreSession(
  db: LiaisonDatabase,
  { session, log, media }: ArchiveContents,
  how: RestoreHow,
  locks: LockManager = navigator.locks,
): Promise<Restored> {
  const hashed = await hashPictures(media);
  const tables = [db.sessions, db.log, db.translations, db.pictures, db.images];
  if (how.kind === 'replace') {
    return locks.request(sessionLock(session.id), { ifAvailable: true }, async (lock): Promise<Restored> => {
      if (!lock) return { kind: 'inPlay' };
      await db.transaction('rw', tables, async () => {
        const pin = (await db.sessions.get(session.id))?.pin ?? null;
        await deleteSession(db, session.id);
        await createPlayedSession(db, { ...session, pin }, log, { hashed });
      });
      return { kind: 'restored', id: session.id };
    });
  }
  const another = crypto.randomUUID();
  return db.transaction('rw', tables, async () => {
    const isTaken = (await db.sessions.get(session.id)) !== undefined;
    const id = isTaken ? another : session.id;
    await createPlayedSession(db, { ...session, id, name: how.name, pin: null }, log, { hashed });
    return { kind: 'restored', id };
  });
}
