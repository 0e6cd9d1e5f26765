import { createActor, fromPromise, waitFor, type Actor } from 'xstate';
import type { LogRecord } from '#shared/kernel/logRecord';
import { liveSessionMachine } from '#shared/workflow/liveSessionMachine';
import type { Clock } from '#shared/workflow/sessionClock';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { appendRecord } from '../../storage/log';
import type { LoadedSession } from './loadSession';

export type LiveActor = Actor<typeof liveSessionMachine>;

const clock: Clock = { monotonic: () => performance.now(), wall: () => Date.now() };

/** Starts a loaded session, with the database as the place where its records become durable. */
export function startLiveActor(db: LiaisonDatabase, { row, compiled, setup, log, history }: LoadedSession): LiveActor {
  const append = fromPromise<void, LogRecord>(({ input }) => appendRecord(db, row.id, input));
  return createActor(liveSessionMachine.provide({ actors: { append } }), {
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
