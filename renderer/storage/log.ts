import { Dexie } from 'dexie';
import type { LogRecord } from '#shared/kernel/logRecord';
import { legality, type SessionStatus } from '#shared/lifecycle/legality';
import type { LiaisonDatabase } from './LiaisonDatabase';
import { NO_PICTURES, type PictureSource } from './pictures';
import { addSession, type NewSession } from './sessions';

/** The records of a session in order. */
export async function readLog(db: LiaisonDatabase, sessionId: string): Promise<readonly LogRecord[]> {
  const stored = await db.log
    .where('[sessionId+seq]')
    .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
    .toArray();
  return stored.map(({ sessionId: _, ...record }) => record);
}

/**
 * Makes a record durable, and the session's row with it. Resolves only when both are on disk. Rejects, leaving everything
 * as it was, when the record is not the one that follows the last.
 */
export async function appendRecord(db: LiaisonDatabase, sessionId: string, record: LogRecord): Promise<void> {
  await db.transaction('rw', db.sessions, db.log, async () => {
    const session = await db.sessions.get(sessionId);
    if (!session) throw new Error('The session is not in the database any more');
    // A write can succeed although its answer is lost; then the retry finds the record there.
    const last = record.seq === session.records ? await db.log.get([sessionId, record.seq]) : undefined;
    if (last && last.checksum === record.checksum && last.wall === record.wall) return;
    if (record.seq !== session.records + 1) {
      throw new Error(`Record ${record.seq} does not follow record ${session.records}`);
    }
    await db.log.add({ ...record, sessionId });
    await db.sessions.update(sessionId, {
      status: statusAfter(session.status, record),
      updatedAt: record.wall,
      records: record.seq,
      time: record.at,
    });
  });
}

/** Stores a session together with the log that it already has. Fails, leaving everything as it was, when its id is taken. */
export async function createPlayedSession(
  db: LiaisonDatabase,
  session: NewSession,
  log: readonly LogRecord[],
  pictures: PictureSource = NO_PICTURES,
): Promise<void> {
  const last = log.at(-1);
  const standing = {
    updatedAt: last?.wall ?? session.createdAt,
    status: log.reduce<SessionStatus>(statusAfter, 'briefing'),
    records: log.length,
    time: last?.at ?? 0,
  };
  await db.transaction('rw', [db.sessions, db.log, db.translations, db.pictures, db.images], async () => {
    await addSession(db, session, standing, pictures);
    await db.log.bulkAdd(log.map((record) => ({ ...record, sessionId: session.id })));
  });
}

/**
 * Stores a session that is being played once more where the database has lost it: a browser whose disk was full may begin an
 * empty one. It is with the facilitator then, and without pictures that were brought in.
 */
export async function keepPlayedSession(
  db: LiaisonDatabase,
  session: NewSession,
  log: readonly LogRecord[],
): Promise<void> {
  if ((await db.sessions.get(session.id)) === undefined) await createPlayedSession(db, session, log);
}

function statusAfter(status: SessionStatus, { command }: LogRecord): SessionStatus {
  const row: Readonly<Partial<Record<string, SessionStatus>>> = legality.session[status];
  return row[command.type] ?? status;
}
