import { setup } from 'xstate';

export type DecisionEvent =
  | { type: 'decision.open' }
  | { type: 'position.enter' }
  | { type: 'decision.reveal' }
  | { type: 'decision.commit' }
  | { type: 'decision.expire' }
  | { type: 'decision.resolve' };

/**
 * Where a decision stands. A joint decision goes through private `positions` and their reveal before it is committed; a
 * single role's is committed from `open`. `expired` is "not decided in time"; `resolved` once its outcome is applied.
 */
export const decisionMachine = setup({ types: { events: {} as DecisionEvent } }).createMachine({
  id: 'decision',
  initial: 'waiting',
  states: {
    waiting: { on: { 'decision.open': 'open' } },
    open: {
      on: {
        'position.enter': 'positions',
        'decision.reveal': 'revealed',
        'decision.commit': 'committed',
        'decision.expire': 'expired',
      },
    },
    positions: {
      on: { 'position.enter': 'positions', 'decision.reveal': 'revealed', 'decision.expire': 'expired' },
    },
    revealed: { on: { 'decision.commit': 'committed', 'decision.expire': 'expired' } },
    committed: { on: { 'decision.resolve': 'resolved' } },
    expired: { on: { 'decision.resolve': 'resolved' } },
    resolved: {},
  },
});
