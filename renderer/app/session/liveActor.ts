import { createActor, fromCallback, fromPromise, waitFor, type Actor, type EventObject } from 'xstate';
import type { LogRecord } from '#shared/kernel/logRecord';
import { AwakeClock } from '#shared/workflow/awakeClock';
import { liveSessionMachine } from '#shared/workflow/liveSessionMachine';
import type { Clock } from '#shared/workflow/sessionClock';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { appendRecord, keepPlayedSession } from '../../storage/log';
import { reopenDatabase } from '../../storage/openDatabase';
import type { LoadedSession } from './loadSession';

export type LiveActor = Actor<typeof liveSessionMachine>;

const room: Clock = { monotonic: () => performance.now(), wall: () => Date.now() };

/** Milliseconds. */
const LOOK_EVERY = 1_000;

/** Starts a loaded session, with the database as the place where its records become durable. */
export function startLiveActor(db: LiaisonDatabase, loaded: LoadedSession): LiveActor {
  const { row, translations, compiled, setup, log, history } = loaded;
  const kept = [...log];
  const append = fromPromise<void, LogRecord>(async ({ input }) => {
    if (await reopenDatabase(db)) await keepPlayedSession(db, { ...row, translations }, kept);
    await appendRecord(db, row.id, input);
    kept.push(input);
  });
  const clock = new AwakeClock(room);
  const watchSleep = fromCallback<EventObject>(({ sendBack }) => {
    const timer = setInterval(() => {
      const slept = clock.takeSleep();
      if (slept > 0) sendBack({ type: 'wake', slept });
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  });
  return createActor(liveSessionMachine.provide({ actors: { append, watchSleep } }), {
    input: { compiled, setup, log, history, seed: row.seed, pace: row.pace, clock },
  }).start();
}

/** Stops the clock where it is, so that the time that passed since the last record is kept. */
export function pause(actor: LiveActor): void {
  if (actor.getSnapshot().context.history.state.status !== 'running') return;
  actor.send({ type: 'submit', intent: { kind: 'command', command: { type: 'session.pause' }, by: null, to: null } });
}

/** Pauses and stops a session once everything that was asked of it is durable, or cannot be. */
export async function stopLiveActor(actor: LiveActor): Promise<void> {
  pause(actor);
  await waitFor(actor, (snapshot) => snapshot.matches('ready') || snapshot.matches('faulted'));
  actor.stop();
}
