import { assign, fromCallback, fromPromise, setup, type EventObject } from 'xstate';
import type { LogRecord } from '../kernel/logRecord';
import {
  decideNext,
  openLiveSession,
  stopClock,
  takeCommitted,
  wake,
  type Intent,
  type LiveSession,
  type LiveSessionInput,
} from './liveSession';

/** `wake`: the machine slept for `slept` milliseconds. */
type WakeEvent = { type: 'wake'; slept: number };
export type LiveSessionEvent = { type: 'submit'; intent: Intent } | { type: 'retry' } | WakeEvent;

/**
 * A session that is being played, by the commit protocol: an intent is decided by the kernel, its record is made durable,
 * and only then does the session show it. One at a time; what comes meanwhile waits. When the write fails nothing has
 * advanced: the session stands `faulted`, clock still, until `retry`. `append` must resolve only when the record is durable.
 * `watchSleep` looks at the clock every second and tells when the machine has slept.
 */
export const liveSessionMachine = setup({
  types: { context: {} as LiveSession, events: {} as LiveSessionEvent, input: {} as LiveSessionInput },
  actors: {
    append: fromPromise<void, LogRecord>(() => {
      throw new Error('The live session needs somewhere to append its records');
    }),
    watchSleep: fromCallback<EventObject>(() => undefined),
  },
  guards: {
    hasIntent: ({ context }) => context.queue.length > 0,
    isAccepted: ({ context }) => context.uncommitted !== null,
  },
  actions: {
    enqueue: assign({
      queue: ({ context, event }) => (event.type === 'submit' ? [...context.queue, event.intent] : context.queue),
    }),
    decide: assign(({ context }) => decideNext(context)),
    take: assign(({ context }) => takeCommitted(context)),
    wake: assign(({ context, event }) => (event.type === 'wake' ? wake(context, event.slept) : context)),
    stopClock: assign(({ context }) => stopClock(context)),
  },
}).createMachine({
  id: 'liveSession',
  context: ({ input }) => openLiveSession(input),
  initial: 'ready',
  invoke: { src: 'watchSleep' },
  on: { submit: { actions: 'enqueue' }, wake: { actions: 'wake' } },
  states: {
    ready: { always: { guard: 'hasIntent', target: 'deciding' } },
    deciding: {
      entry: 'decide',
      always: [{ guard: 'isAccepted', target: 'committing' }, { target: 'ready' }],
    },
    committing: {
      invoke: {
        src: 'append',
        input: ({ context }) => {
          if (!context.uncommitted) throw new Error('Nothing to commit');
          return context.uncommitted.record;
        },
        onDone: { target: 'ready', actions: 'take' },
        onError: { target: 'faulted', actions: 'stopClock' },
      },
    },
    faulted: { on: { retry: 'committing', submit: {} } },
  },
});
