import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from 'xstate';
import type { FrameId, RoleId } from '#shared/exercise/ids';
import type { CommandDraft } from '#shared/workflow/liveSession';
import { startLiveActor, stopLiveActor, type LiveActor } from '../../../../renderer/app/session/liveActor';
import { loadSession, type LoadedSession } from '../../../../renderer/app/session/loadSession';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { readLog } from '../../../../renderer/storage/log';
import { openDatabase } from '../../../../renderer/storage/openDatabase';
import { createSession, readSession } from '../../../../renderer/storage/sessions';
import { aNewSession } from '../../../support/aStoredSession';
import { MINIMAL } from '../../../support/exerciseTexts';

let db: LiaisonDatabase;

beforeEach(async () => {
  db = new LiaisonDatabase(`session-${crypto.randomUUID()}`);
  await createSession(
    db,
    aNewSession({ exerciseText: MINIMAL, seats: [{ role: 'comkfor' as RoleId, person: 'Arta', language: null }] }),
  );
});

async function load(): Promise<LoadedSession> {
  const loaded = await loadSession(db, 'session-1');
  if (loaded.kind !== 'loaded') throw new Error(`The session is ${loaded.kind}`);
  return loaded;
}

const settled = (actor: LiveActor) =>
  waitFor(
    actor,
    (snapshot) => snapshot.matches('faulted') || (snapshot.matches('ready') && snapshot.context.queue.length === 0),
  );

async function does(actor: LiveActor, command: CommandDraft) {
  actor.send({ type: 'submit', intent: { kind: 'command', command, by: null, to: null } });
  return settled(actor);
}

describe('a session', () => {
  it('comes back exactly as it was left', async () => {
    const actor = startLiveActor(db, await load());
    await does(actor, { type: 'session.start' });
    await does(actor, { type: 'observation.add', text: 'They asked first.', tasks: [] });
    const { history, log } = (await does(actor, { type: 'session.pause' })).context;
    await stopLiveActor(actor);

    const again = await load();

    expect(again.history.state).toEqual(history.state);
    expect(again.log).toEqual(log.records);
  });

  it('is paused when it is left while it runs', async () => {
    const actor = startLiveActor(db, await load());
    await does(actor, { type: 'session.start' });

    await stopLiveActor(actor);

    expect((await readLog(db, 'session-1')).map(({ command }) => command.type)).toEqual([
      'session.start',
      'session.pause',
    ]);
    expect(await readSession(db, 'session-1')).toMatchObject({ status: 'paused' });
  });

  it('waits, paused, after it was cut off while it ran', async () => {
    const actor = startLiveActor(db, await load());
    await does(actor, { type: 'session.start' });
    actor.stop();

    const resumed = startLiveActor(db, await load());

    expect((await settled(resumed)).context.history.state.status).toBe('paused');
  });

  it('shows nothing that the disk does not have, and goes on once it has', async () => {
    const actor = startLiveActor(db, await load());
    await does(actor, { type: 'session.start' });
    const fails = () => {
      throw new Error('The disk is full');
    };
    db.log.hook('creating', fails);

    const failed = await does(actor, { type: 'session.pause' });

    expect(failed.matches('faulted')).toBe(true);
    expect(failed.context.history.state.status).toBe('running');
    expect(await readLog(db, 'session-1')).toHaveLength(1);

    db.log.hook('creating').unsubscribe(fails);
    actor.send({ type: 'retry' });

    expect((await settled(actor)).context.history.state.status).toBe('paused');
    expect(await readLog(db, 'session-1')).toEqual(actor.getSnapshot().context.log.records);
  });
});

it('goes on in a database whose connection the browser has cut, once it is asked to try again', async () => {
  await openDatabase(db);
  const actor = startLiveActor(db, await load());
  await does(actor, { type: 'session.start' });
  forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('The disk is full');
  });
  await vi.waitFor(() => expect(db.isOpen()).toBe(false), 20_000);

  expect((await does(actor, { type: 'session.pause' })).matches('faulted')).toBe(true);
  opening.mockRestore();
  actor.send({ type: 'retry' });

  expect((await settled(actor)).context.history.state.status).toBe('paused');
  expect(await readLog(db, 'session-1')).toHaveLength(2);
});

it('is kept whole once more where the browser has begun an empty database meanwhile', async () => {
  await openDatabase(db);
  const actor = startLiveActor(db, await load());
  await does(actor, { type: 'session.start' });
  await does(actor, { type: 'observation.add', text: 'They asked first.', tasks: [] });
  db.close();
  await new LiaisonDatabase(db.name).delete();

  await does(actor, { type: 'session.pause' });

  const again = await load();
  expect(again.history.state).toEqual(actor.getSnapshot().context.history.state);
  expect(again.log.map(({ command }) => command.type)).toEqual(['session.start', 'observation.add', 'session.pause']);
});

describe('loading', () => {
  it('says when there is no such session', async () => {
    expect(await loadSession(db, 'nobody')).toEqual({ kind: 'gone' });
  });

  it('does not open a session whose log leads elsewhere than it did, and names the record', async () => {
    const actor = startLiveActor(db, await load());
    await does(actor, { type: 'session.start' });
    await does(actor, { type: 'session.pause' });
    await stopLiveActor(actor);
    await db.log.update(['session-1', 2], { checksum: 'other' });

    expect(await loadSession(db, 'session-1')).toMatchObject({ kind: 'damaged', broken: { part: 'record', seq: 2 } });
  });

  it('does not open a session whose exercise has not the frame that it was played under', async () => {
    await db.sessions.update('session-1', { frame: 'bosnia' as FrameId });

    expect(await loadSession(db, 'session-1')).toMatchObject({ kind: 'damaged', broken: { part: 'exercise' } });
  });

  it('does not open a session whose exercise cannot be read', async () => {
    await db.sessions.update('session-1', { exerciseText: 'liaison: 1' });

    expect(await loadSession(db, 'session-1')).toMatchObject({ kind: 'damaged', broken: { part: 'exercise' } });
  });
});
