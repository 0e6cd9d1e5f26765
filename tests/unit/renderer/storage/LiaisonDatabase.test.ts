import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { loadSession } from '../../../../renderer/app/session/loadSession';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { readLog } from '../../../../renderer/storage/log';
import { readPictures } from '../../../../renderer/storage/pictures';
import { openDatabase } from '../../../../renderer/storage/openDatabase';

interface FirstArchive {
  readonly session: { readonly id: string; readonly createdAt: number };
  readonly log: readonly { readonly seq: number; readonly at: number; readonly wall: number }[];
}

function storedArchive(name: string): FirstArchive {
  const file = resolve(import.meta.dirname, '../../../fixtures/archives', name);
  return JSON.parse(readFileSync(file, 'utf8')) as FirstArchive;
}

const archive = storedArchive('v1.json');

/** A session's row as the first two versions wrote it. */
function rowOf(session: FirstArchive['session'], log: FirstArchive['log']) {
  return {
    ...session,
    updatedAt: session.createdAt,
    status: 'closed',
    records: log.length,
    time: log.at(-1)?.at,
    holder: { at: 'facilitator' },
    pin: null,
  };
}

/** A profile as the second version of the database left it, with one session in it. */
async function aSecondProfile(): Promise<LiaisonDatabase> {
  const name = `second-${crypto.randomUUID()}`;
  const second = new Dexie(name);
  second.version(2).stores({ exercises: 'key', sessions: 'id, updatedAt', log: '[sessionId+seq]' });
  const { session, log } = storedArchive('v2.json');
  await second.table('sessions').add({ ...rowOf(session, log), holder: { at: 'seat', role: 'comkfor' } });
  await second.table('log').bulkAdd(log.map((record) => ({ ...record, sessionId: session.id })));
  second.close();
  return new LiaisonDatabase(name);
}

/** A profile as the third version of the database left it, with one session in it. */
async function aThirdProfile(): Promise<LiaisonDatabase> {
  const name = `third-${crypto.randomUUID()}`;
  const third = new Dexie(name);
  const stores = { exercises: 'key', sessions: 'id, updatedAt', log: '[sessionId+seq]' };
  third.version(3).stores({ ...stores, translations: '[sessionId+language]' });
  const { session, log } = storedArchive('v3.json');
  const { translations, ...row } = session as FirstArchive['session'] & { readonly translations: readonly object[] };
  await third.table('sessions').add(rowOf(row, log));
  await third.table('log').bulkAdd(log.map((record) => ({ ...record, sessionId: session.id })));
  await third.table('translations').bulkAdd(translations.map((each) => ({ ...each, sessionId: session.id })));
  third.close();
  return new LiaisonDatabase(name);
}

/** A profile as the first version of the database left it, with one session in it. */
async function aFirstProfile(damage: object = {}): Promise<LiaisonDatabase> {
  const name = `first-${crypto.randomUUID()}`;
  const first = new Dexie(name);
  first.version(1).stores({ exercises: 'key', sessions: 'id, updatedAt', log: '[sessionId+seq]' });
  const { session, log } = archive;
  await first.table('sessions').add(rowOf(session, log));
  await first.table('log').bulkAdd(log.map((record) => ({ ...record, sessionId: session.id })));
  await first.table('log').update([session.id, 4], damage);
  first.close();
  return new LiaisonDatabase(name);
}

describe('a profile of the first version', () => {
  it('opens, and its session plays again to the states that were recorded', async () => {
    const loaded = await loadSession(await aFirstProfile(), archive.session.id);
    expect(loaded.kind).toBe('loaded');
    expect(loaded).toMatchObject({ row: { frame: null, records: 23 }, log: { length: 23 } });
  });

  it('has every record as this version writes it', async () => {
    const log = await readLog(await aFirstProfile(), archive.session.id);
    expect(log[3]).toEqual({
      ...archive.log[3],
      command: {
        type: 'position.enter',
        decision: 'first_response',
        role: 'comkfor',
        answer: { kind: 'choice', option: 'military_sweep' },
        reason: 'The launcher is still there.',
        confidence: 4,
      },
    });
    expect(log[0]).toEqual(archive.log[0]);
  });

  it('opens although a record is damaged, and leaves that one as it is', async () => {
    const db = await aFirstProfile({ command: null });
    expect(await openDatabase(db)).toEqual({ kind: 'open' });
    expect((await readLog(db, archive.session.id))[3]?.command).toBeNull();
  });
});

describe('a profile of the second version', () => {
  it('opens, and every seat of its session reads the exercise as it is written', async () => {
    const loaded = await loadSession(await aSecondProfile(), archive.session.id);
    expect(loaded).toMatchObject({
      kind: 'loaded',
      translations: [],
      row: {
        holder: { at: 'seat', role: 'comkfor' },
        seats: [
          { role: 'comkfor', person: 'Arta', language: null },
          { role: 'police_commissioner', person: 'Ben', language: null },
          { role: 'mayor', person: '', language: null },
        ],
      },
    });
  });
});

describe('a profile of the third version', () => {
  it('opens, and its session has its translations and no pictures of its own', async () => {
    const db = await aThirdProfile();
    const loaded = await loadSession(db, archive.session.id);
    expect(loaded).toMatchObject({ kind: 'loaded', translations: [{ language: 'sq' }], log: { length: 23 } });
    expect(await readPictures(db, archive.session.id)).toEqual([]);
  });
});
