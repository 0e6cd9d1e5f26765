import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { openDatabase } from '../../../../renderer/storage/openDatabase';
import { createSession, readSession } from '../../../../renderer/storage/sessions';
import { aNewSession } from '../../../support/aStoredSession';

const aName = () => `open-${crypto.randomUUID()}`;

it('opens a profile that has never been used', async () => {
  expect(await openDatabase(new LiaisonDatabase(aName()))).toEqual({ kind: 'open' });
});

it('opens what it wrote before', async () => {
  const name = aName();
  const first = new LiaisonDatabase(name);
  await openDatabase(first);
  await createSession(first, aNewSession());
  first.close();

  const second = new LiaisonDatabase(name);

  expect(await openDatabase(second)).toEqual({ kind: 'open' });
  expect(await readSession(second, 'session-1')).toMatchObject({ name: 'Tuesday group' });
});

it('says that a newer version has been here, and touches nothing', async () => {
  const name = aName();
  const newer = new Dexie(name);
  newer.version(9).stores({ sessions: 'id', shelves: 'id' });
  await newer.open();
  await newer.table('shelves').add({ id: 'new thing' });
  newer.close();

  expect(await openDatabase(new LiaisonDatabase(name))).toEqual({ kind: 'newer' });

  const again = new Dexie(name);
  await again.open();
  expect(again.verno).toBe(9);
  expect(await again.table('shelves').toArray()).toEqual([{ id: 'new thing' }]);
});

it('lets a newer version have the database, and writes nothing more into it', async () => {
  const name = aName();
  const db = new LiaisonDatabase(name);
  await openDatabase(db);
  await createSession(db, aNewSession());
  const newer = new Dexie(name);
  newer.version(9).stores({ sessions: 'id', shelves: 'id' });
  await newer.open();

  await expect(createSession(db, aNewSession({ id: 'session-2' }))).rejects.toThrow();

  expect(await newer.table('sessions').count()).toBe(1);
});

it('tries again while another program still holds the files', async () => {
  const db = new LiaisonDatabase(aName());
  let held = 2;
  db.on('ready', () => {
    held -= 1;
    if (held >= 0) throw new Error('Internal error opening backing store');
  });

  expect(await openDatabase(db)).toEqual({ kind: 'open' });
  expect(held).toBe(-1);
  await createSession(db, aNewSession());
  expect(await readSession(db, 'session-1')).toMatchObject({ name: 'Tuesday group' });
});

it('passes on what the machine says when storage cannot be had', async () => {
  const db = new LiaisonDatabase(aName());
  db.on('ready', () => {
    throw new Error('The disk is full');
  });

  expect(await openDatabase(db)).toEqual({ kind: 'failed', reason: 'The disk is full' });
});
