import { setup } from 'xstate';

export type InjectEvent =
  | { type: 'inject.fallDue' }
  | { type: 'inject.hold' }
  | { type: 'inject.release' }
  | { type: 'inject.skip' }
  | { type: 'inject.restore' }
  | { type: 'inject.deliver' }
  | { type: 'inject.acknowledge' };

/** Where an inject stands. `held` is the facilitator's thumb on it; only from `delivered` on do seats see it. */
export const injectMachine = setup({ types: { events: {} as InjectEvent } }).createMachine({
  id: 'inject',
  initial: 'scheduled',
  states: {
    scheduled: {
      on: { 'inject.fallDue': 'due', 'inject.hold': 'held', 'inject.skip': 'skipped', 'inject.deliver': 'delivered' },
    },
    due: { on: { 'inject.deliver': 'delivered', 'inject.hold': 'held', 'inject.skip': 'skipped' } },
    held: { on: { 'inject.release': 'due', 'inject.skip': 'skipped', 'inject.deliver': 'delivered' } },
    delivered: { on: { 'inject.acknowledge': 'acknowledged' } },
    /** Every seat it went to has read it. */
    acknowledged: {},
    skipped: { on: { 'inject.restore': 'scheduled' } },
  },
});
