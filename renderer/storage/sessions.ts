import { Dexie } from 'dexie';
import type { LiaisonDatabase } from './LiaisonDatabase';
import type { Holder, SessionRow } from './rows';

/** What a new session is made of; the rest follows from its being new. */
export type NewSession = Omit<SessionRow, 'updatedAt' | 'status' | 'records' | 'time' | 'holder'>;

/** Stores a session that nobody has started yet. Fails when its id is taken. */
export async function createSession(db: LiaisonDatabase, session: NewSession): Promise<void> {
  await db.sessions.add({
    ...session,
    updatedAt: session.createdAt,
    status: 'briefing',
    records: 0,
    time: 0,
    holder: { at: 'facilitator' },
  });
}

export function readSession(db: LiaisonDatabase, id: string): Promise<SessionRow | undefined> {
  return db.sessions.get(id);
}

/** All sessions, last used first. */
export function listSessions(db: LiaisonDatabase): Promise<readonly SessionRow[]> {
  return db.sessions.orderBy('updatedAt').reverse().toArray();
}

/** Notes where the laptop is, so that a restart comes back behind the same curtain. */
export async function setHolder(db: LiaisonDatabase, id: string, holder: Holder): Promise<void> {
  await db.sessions.update(id, { holder });
}

/** The session, if any, whose laptop is with a seat or on its way back: until it is back, nothing else is shown. */
export async function sessionHandedOver(db: LiaisonDatabase): Promise<SessionRow | undefined> {
  const inPlay = await db.sessions.filter(({ status }) => status !== 'briefing' && status !== 'closed').toArray();
  return inPlay.find(({ holder }) => holder.at !== 'facilitator');
}

/** Deletes a session with its whole log. */
export async function deleteSession(db: LiaisonDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.sessions, db.log, async () => {
    await db.log.where('[sessionId+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    await db.sessions.delete(id);
  });
}
