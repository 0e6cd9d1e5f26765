import { Dexie } from 'dexie';
import type { RoleId } from '#shared/exercise/ids';
import type { Translation } from '#shared/exercise/texts/translation';
import type { LiaisonDatabase } from './LiaisonDatabase';
import { addPictures, NO_PICTURES, removePictures, type PictureSource } from './pictures';
import type { Holder, SessionRow } from './rows';
import { isSoundSession, type DamagedSession } from './soundSession';

/** What a new session is made of; the rest follows from its being new. */
export interface NewSession extends Omit<SessionRow, keyof NewRow> {
  readonly translations: readonly Translation[];
}

type NewRow = Pick<SessionRow, 'updatedAt' | 'status' | 'records' | 'time' | 'holder'>;

/** Stores a session that nobody has started yet. Fails when its id is taken. */
export async function createSession(
  db: LiaisonDatabase,
  session: NewSession,
  pictures: PictureSource = NO_PICTURES,
): Promise<void> {
  await db.transaction('rw', [db.sessions, db.translations, db.pictures, db.images], () =>
    addSession(db, session, { updatedAt: session.createdAt, status: 'briefing', records: 0, time: 0 }, pictures),
  );
}

/** Adds a session's row, its translations and its pictures, inside a transaction over their four tables. */
export async function addSession(
  db: LiaisonDatabase,
  { translations, ...session }: NewSession,
  standing: Omit<NewRow, 'holder'>,
  pictures: PictureSource,
): Promise<void> {
  await db.sessions.add({ ...session, ...standing, holder: { at: 'facilitator' } });
  await db.translations.bulkAdd(translations.map(({ language, text }) => ({ sessionId: session.id, language, text })));
  await addPictures(db, session.id, pictures);
}

/** The texts in other languages that a session was created with. */
export async function readTranslations(db: LiaisonDatabase, id: string): Promise<readonly Translation[]> {
  const stored = await db.translations
    .where('[sessionId+language]')
    .between(...allOf(id))
    .toArray();
  return stored.map(({ language, text }) => ({ language, text }));
}

/** Notes in which language a seat reads; null for the exercise's own. */
export async function setSeatLanguage(
  db: LiaisonDatabase,
  id: string,
  role: RoleId,
  language: string | null,
): Promise<void> {
  await db.transaction('rw', db.sessions, async () => {
    const session = await db.sessions.get(id);
    const seats = session?.seats.map((seat) => (seat.role === role ? { ...seat, language } : seat));
    if (seats) await db.sessions.update(id, { seats });
  });
}

export function readSession(db: LiaisonDatabase, id: string): Promise<SessionRow | undefined> {
  return db.sessions.get(id);
}

export interface SessionShelf {
  /** Last used first. */
  readonly sessions: readonly SessionRow[];
  readonly damaged: readonly DamagedSession[];
}

/** All sessions. An index would leave out those whose row is damaged, so they are sorted here. */
export async function listSessions(db: LiaisonDatabase): Promise<SessionShelf> {
  const rows = await db.sessions.toArray();
  const damaged = rows.filter((row) => !isSoundSession(row));
  return {
    sessions: rows.filter(isSoundSession).toSorted((a, b) => b.updatedAt - a.updatedAt),
    damaged: damaged.map(({ id, name }: { id: string; name: unknown }) => ({
      id,
      name: typeof name === 'string' ? name : null,
    })),
  };
}

/** Notes where the laptop is, so that a restart comes back behind the same curtain. */
export async function setHolder(db: LiaisonDatabase, id: string, holder: Holder): Promise<void> {
  await db.sessions.update(id, { holder });
}

/**
 * The session, if any, whose laptop is with a seat or on its way back: until it is back, nothing else is shown. Of several it is
 * the one that is asked for.
 */
export async function sessionHandedOver(
  db: LiaisonDatabase,
  asked: string | null = null,
): Promise<SessionRow | undefined> {
  const { sessions } = await listSessions(db);
  const away = sessions.filter(
    ({ status, holder }) => status !== 'briefing' && status !== 'closed' && holder.at !== 'facilitator',
  );
  return away.find(({ id }) => id === asked) ?? away[0];
}

/** Deletes a session with its whole log. */
export async function deleteSession(db: LiaisonDatabase, id: string): Promise<void> {
  await db.transaction('rw', [db.sessions, db.log, db.translations, db.pictures, db.images], async () => {
    await removePictures(db, id);
    await db.log
      .where('[sessionId+seq]')
      .between(...allOf(id))
      .delete();
    await db.translations
      .where('[sessionId+language]')
      .between(...allOf(id))
      .delete();
    await db.sessions.delete(id);
  });
}

/** The keys of everything that is kept by the session's id and something else. */
function allOf(id: string): [from: readonly unknown[], to: readonly unknown[]] {
  return [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ];
}
