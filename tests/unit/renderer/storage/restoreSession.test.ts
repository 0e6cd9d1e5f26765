import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArchiveContents } from '#shared/archive/archiveContents';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { createPlayedSession, readLog } from '../../../../renderer/storage/log';
import { readPictures } from '../../../../renderer/storage/pictures';
import { restoreSession } from '../../../../renderer/storage/restoreSession';
import { listSessions, readSession } from '../../../../renderer/storage/sessions';
import { aNewSession, aRecord } from '../../../support/aStoredSession';

const PIN = { salt: 'c2FsdA==', hash: 'aGFzaA==' };
const records = (count: number) => Array.from({ length: count }, (_, index) => aRecord(index + 1));
const { pin: _, ...session } = aNewSession();
const picture = { name: 'media/map.png', bytes: new Uint8Array([1, 2, 3]) };
const backup: ArchiveContents = { session, log: records(2), media: [picture] };

/** Locks that are free, or held by another window. */
function locks(isFree = true): LockManager {
  const request = (_name: string, _options: object, act: (lock: object | null) => unknown) => act(isFree ? {} : null);
  return { request } as unknown as LockManager;
}

async function aDatabase() {
  const db = new LiaisonDatabase(crypto.randomUUID());
  onTestFinished(() => db.delete());
  await db.open();
  return db;
}

describe('restoreSession', () => {
  it('brings back a session that is not there, as it was', async () => {
    const db = await aDatabase();

    const restored = await restoreSession(db, backup, { kind: 'add', name: session.name }, locks());

    expect(restored).toEqual({ kind: 'restored', id: session.id });
    expect(await readSession(db, session.id)).toMatchObject({ records: 2, name: session.name, pin: null });
    expect(await readLog(db, session.id)).toEqual(records(2));
    expect(await readPictures(db, session.id)).toEqual([picture]);
  });

  it('makes a copy beside a session that is there', async () => {
    const db = await aDatabase();
    await createPlayedSession(db, aNewSession(), records(5));

    const restored = await restoreSession(db, backup, { kind: 'add', name: 'Copy' }, locks());

    expect(restored.kind === 'restored' && restored.id).not.toBe(session.id);
    const kept = (await listSessions(db)).sessions.map(({ name, records }) => ({ name, records }));
    expect(kept).toEqual(
      expect.arrayContaining([
        { name: session.name, records: 5 },
        { name: 'Copy', records: 2 },
      ]),
    );
    expect(await readLog(db, session.id)).toEqual(records(5));
  });

  it('replaces a session when it is told to, and leaves it its PIN', async () => {
    const db = await aDatabase();
    await createPlayedSession(db, aNewSession({ pin: PIN }), records(5));

    expect(await restoreSession(db, backup, { kind: 'replace' }, locks())).toEqual({
      kind: 'restored',
      id: session.id,
    });

    expect((await listSessions(db)).sessions).toHaveLength(1);
    expect(await readSession(db, session.id)).toMatchObject({ records: 2, pin: PIN });
    expect(await readLog(db, session.id)).toEqual(records(2));
  });

  it('touches nothing while a window plays the session', async () => {
    const db = await aDatabase();
    await createPlayedSession(db, aNewSession(), records(5));

    expect(await restoreSession(db, backup, { kind: 'replace' }, locks(false))).toEqual({ kind: 'inPlay' });

    expect(await readLog(db, session.id)).toEqual(records(5));
  });

  it('leaves everything as it was when it fails half-way', async () => {
    const db = await aDatabase();
    await createPlayedSession(db, aNewSession(), records(5));
    const twice = { ...backup, log: [aRecord(1), aRecord(1)] };

    await expect(restoreSession(db, twice, { kind: 'replace' }, locks())).rejects.toThrow();

    expect(await readSession(db, session.id)).toMatchObject({ records: 5 });
    expect(await readLog(db, session.id)).toEqual(records(5));
  });
});
