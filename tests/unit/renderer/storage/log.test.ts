import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoleId } from '#shared/exercise/ids';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { appendRecord, createPlayedSession, readLog } from '../../../../renderer/storage/log';
import {
  createSession,
  deleteSession,
  readTranslations,
  setSeatLanguage,
  listSessions,
  readSession,
  sessionHandedOver,
} from '../../../../renderer/storage/sessions';
import { aNewSession, aRecord } from '../../../support/aStoredSession';

let db: LiaisonDatabase;

beforeEach(async () => {
  db = new LiaisonDatabase(`log-${crypto.randomUUID()}`);
  await createSession(db, aNewSession());
});

const everything = async () => [await db.sessions.toArray(), await db.log.toArray(), await db.translations.toArray()];

const ALBANIAN = { language: 'sq', text: 'liaison: 1\nlanguage: sq\n' };
const FRENCH = { language: 'fr', text: 'liaison: 1\nlanguage: fr\n' };

describe('appending a record', () => {
  it('gives back exactly what was appended, in order', async () => {
    const records = [aRecord(1), aRecord(2), aRecord(3)];
    for (const record of records) await appendRecord(db, 'session-1', record);

    expect(await readLog(db, 'session-1')).toEqual(records);
  });

  it('moves the session along with its log', async () => {
    await appendRecord(db, 'session-1', aRecord(1, { command: { type: 'session.start' }, wall: 5_000, at: 0 }));
    await appendRecord(db, 'session-1', aRecord(2, { command: { type: 'session.pause' }, wall: 6_000, at: 95 }));

    expect(await readSession(db, 'session-1')).toMatchObject({
      status: 'paused',
      records: 2,
      time: 95,
      updatedAt: 6_000,
    });
  });

  it('leaves the status alone for a command that is not about the session', async () => {
    await appendRecord(db, 'session-1', aRecord(1, { command: { type: 'session.start' } }));
    await appendRecord(db, 'session-1', aRecord(2, { command: { type: 'log.undo', record: 1 } }));

    expect(await readSession(db, 'session-1')).toMatchObject({ status: 'running' });
  });

  it.each([
    ['a gap', 3],
    ['a duplicate', 1],
    ['a number before the first', 0],
  ])('refuses %s and leaves everything as it was', async (_, seq) => {
    await appendRecord(db, 'session-1', aRecord(1));
    const before = await everything();

    await expect(appendRecord(db, 'session-1', aRecord(seq, { checksum: 'other' }))).rejects.toThrow();

    expect(await everything()).toEqual(before);
  });

  it('leaves nothing behind when the session cannot be written with it', async () => {
    const before = await everything();
    db.sessions.hook('updating', () => {
      throw new Error('The disk is full');
    });

    await expect(appendRecord(db, 'session-1', aRecord(1))).rejects.toThrow();

    expect(await everything()).toEqual(before);
  });

  it('refuses a log record that is there already although the row does not know it', async () => {
    await db.log.add({ ...aRecord(1), sessionId: 'session-1' });
    const before = await everything();

    await expect(appendRecord(db, 'session-1', aRecord(1, { checksum: 'other' }))).rejects.toThrow();

    expect(await everything()).toEqual(before);
  });

  it('takes a record again whose answer was lost, and no other in its place', async () => {
    await appendRecord(db, 'session-1', aRecord(1));
    const before = await everything();
    await appendRecord(db, 'session-1', aRecord(1));
    expect(await everything()).toEqual(before);
    await expect(appendRecord(db, 'session-1', aRecord(1, { checksum: 'another' }))).rejects.toThrow('does not follow');
  });

  it('refuses a session that is not there', async () => {
    await expect(appendRecord(db, 'nobody', aRecord(1))).rejects.toThrow();

    expect(await db.log.count()).toBe(0);
  });
});

describe('sessions', () => {
  it('refuses a second session under the same id', async () => {
    await expect(createSession(db, aNewSession({ name: 'Another' }))).rejects.toThrow();

    expect(await readSession(db, 'session-1')).toMatchObject({ name: 'Tuesday group' });
  });

  it('lists the last used session first', async () => {
    await createSession(db, aNewSession({ id: 'session-2', createdAt: 2_000 }));
    await appendRecord(db, 'session-1', aRecord(1, { wall: 9_000 }));

    expect((await listSessions(db)).sessions.map(({ id }) => id)).toEqual(['session-1', 'session-2']);
  });

  it('keeps one whose row is damaged in sight, by its name where that can be read', async () => {
    await createSession(db, aNewSession({ id: 'session-2', createdAt: 2_000 }));
    await createSession(db, aNewSession({ id: 'session-3', createdAt: 3_000 }));
    await db.sessions.update('session-1', { updatedAt: null });
    await db.sessions.update('session-3', { name: {} as unknown as string });

    const { sessions, damaged } = await listSessions(db);

    expect(sessions.map(({ id }) => id)).toEqual(['session-2']);
    expect(damaged).toEqual([
      { id: 'session-1', name: 'Tuesday group' },
      { id: 'session-3', name: null },
    ]);
  });

  it.each(['running', 'paused', 'hotWash'] as const)(
    'knows which one is with a seat while it is %s',
    async (status) => {
      expect(await sessionHandedOver(db)).toBeUndefined();
      await db.sessions.update('session-1', { status, holder: { at: 'seat', role: 'comkfor' as RoleId } });
      expect((await sessionHandedOver(db))?.id).toBe('session-1');
    },
  );

  it('keeps the translations that a session was created with, beside its row', async () => {
    await createSession(db, aNewSession({ id: 'session-2', translations: [ALBANIAN, FRENCH] }));

    expect(await readTranslations(db, 'session-2')).toEqual([FRENCH, ALBANIAN]);
    expect(await readTranslations(db, 'session-1')).toEqual([]);
    expect(await readSession(db, 'session-2')).not.toHaveProperty('translations');
  });

  it('keeps neither when one cannot be kept', async () => {
    const before = await everything();
    await expect(
      createSession(db, aNewSession({ id: 'session-2', translations: [ALBANIAN, ALBANIAN] })),
    ).rejects.toThrow();

    expect(await everything()).toEqual(before);
  });

  it('notes the language of one seat, and changes nothing else', async () => {
    const before = await readSession(db, 'session-1');
    await setSeatLanguage(db, 'session-1', 'comkfor' as RoleId, 'sq');
    await setSeatLanguage(db, 'session-1', 'nobody' as RoleId, 'fr');
    await setSeatLanguage(db, 'no-session', 'comkfor' as RoleId, 'fr');

    expect(await readSession(db, 'session-1')).toEqual({
      ...before,
      seats: [{ role: 'comkfor', person: 'Arta', language: 'sq' }],
    });
    expect(await db.sessions.count()).toBe(1);
  });

  it('deletes a session with its log and its translations, and no other', async () => {
    await createSession(db, aNewSession({ id: 'session-10', translations: [FRENCH] }));
    await createSession(db, aNewSession({ id: 'session-100', translations: [ALBANIAN] }));
    await deleteSession(db, 'session-100');
    await appendRecord(db, 'session-1', aRecord(1));
    await appendRecord(db, 'session-10', aRecord(1));

    await deleteSession(db, 'session-1');

    expect(await readLog(db, 'session-1')).toEqual([]);
    expect(await readLog(db, 'session-10')).toEqual([aRecord(1)]);
    expect((await listSessions(db)).sessions.map(({ id }) => id)).toEqual(['session-10']);
    expect(await db.translations.toArray()).toEqual([{ sessionId: 'session-10', ...FRENCH }]);
  });
});

describe('storing a session that was played already', () => {
  const log = [
    aRecord(1, { command: { type: 'session.start' }, at: 0 }),
    aRecord(2, { at: 40 }),
    aRecord(3, { command: { type: 'session.pause' }, at: 95, wall: 7_000 }),
  ];

  it('leaves it where its log ends, with the facilitator', async () => {
    await createPlayedSession(db, aNewSession({ id: 'played', translations: [ALBANIAN] }), log);

    expect(await readLog(db, 'played')).toEqual(log);
    expect(await readTranslations(db, 'played')).toEqual([ALBANIAN]);
    expect(await readSession(db, 'played')).toMatchObject({
      status: 'paused',
      records: 3,
      time: 95,
      updatedAt: 7_000,
      holder: { at: 'facilitator' },
    });
  });

  it('goes on with the record after the last', async () => {
    await createPlayedSession(db, aNewSession({ id: 'played' }), log);
    await appendRecord(db, 'played', aRecord(4, { command: { type: 'session.resume' }, at: 95 }));

    expect(await readSession(db, 'played')).toMatchObject({ status: 'running', records: 4 });
  });

  it('changes nothing when the session is there already', async () => {
    const before = await everything();
    await expect(createPlayedSession(db, aNewSession(), log)).rejects.toThrow();

    expect(await everything()).toEqual(before);
  });
});
