import { assign, fromPromise, setup } from 'xstate';
import type { LogRecord } from '../kernel/logRecord';
import {
  decideNext,
  openLiveSession,
  stopClock,
  takeCommitted,
  type Intent,
  type LiveSession,
  type LiveSessionInput,
} from './liveSession';

export type LiveSessionEvent = { type: 'submit'; intent: Intent } | { type: 'retry' };

/**
 * A session that is being played, by the commit protocol: an intent is decided by the kernel, its record is made durable,
 * and only then does the session show it. One at a time; what comes meanwhile waits. When the write fails nothing has
 * advanced: the session stands `faulted`, clock still, until `retry`. `append` must resolve only when the record is durable.
 */
export const liveSessionMachine = setup({
  types: { context: {} as LiveSession, events: {} as LiveSessionEvent, input: {} as LiveSessionInput },
  actors: {
    append: fromPromise<void, LogRecord>(() => {
      throw new Error('The live session needs somewhere to append its records');
    }),
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
    stopClock: assign(({ context }) => stopClock(context)),
  },
}).createMachine({
  id: 'liveSession',
  context: ({ input }) => openLiveSession(input),
  initial: 'ready',
  on: { submit: { actions: 'enqueue' } },
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
