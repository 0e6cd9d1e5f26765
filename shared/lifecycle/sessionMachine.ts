import { setup } from 'xstate';

export type SessionEvent =
  | { type: 'session.start' }
  | { type: 'session.pause' }
  | { type: 'session.resume' }
  | { type: 'session.end' }
  | { type: 'session.close' }
  | { type: 'session.reopen' };

/** Where a session stands. `session.start` is STARTEX, `session.end` is ENDEX; exercise time runs in `running` only. */
export const sessionMachine = setup({ types: { events: {} as SessionEvent } }).createMachine({
  id: 'session',
  initial: 'briefing',
  states: {
    briefing: { on: { 'session.start': 'running' } },
    running: { on: { 'session.pause': 'paused', 'session.end': 'hotWash' } },
    paused: { on: { 'session.resume': 'running', 'session.end': 'hotWash' } },
    hotWash: { on: { 'session.close': 'closed' } },
    closed: { on: { 'session.reopen': 'hotWash' } },
  },
});
