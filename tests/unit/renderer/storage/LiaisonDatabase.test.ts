import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { loadSession } from '../../../../renderer/app/session/loadSession';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { readLog } from '../../../../renderer/storage/log';
import { openDatabase } from '../../../../renderer/storage/openDatabase';

interface FirstArchive {
  readonly session: { readonly id: string; readonly createdAt: number };
  readonly log: readonly { readonly seq: number; readonly at: number; readonly wall: number }[];
}
const archive = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/sessions/v1.json'), 'utf8'),
) as FirstArchive;

/** A profile as the first version of the database left it, with one session in it. */
async function aFirstProfile(damage: object = {}): Promise<LiaisonDatabase> {
  const name = `first-${crypto.randomUUID()}`;
  const first = new Dexie(name);
  first.version(1).stores({ exercises: 'key', sessions: 'id, updatedAt', log: '[sessionId+seq]' });
  const { session, log } = archive;
  await first.table('sessions').add({
    ...session,
    updatedAt: session.createdAt,
    status: 'closed',
    records: log.length,
    time: log.at(-1)?.at,
    holder: { at: 'facilitator' },
    pin: null,
  });
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
