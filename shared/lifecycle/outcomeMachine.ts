import { setup } from 'xstate';

export type OutcomeEvent = { type: 'outcome.propose' } | { type: 'outcome.adjudicate' } | { type: 'outcome.apply' };

/** What follows a decision: chance proposes it, the facilitator may put another in its place, then it is applied. */
export const outcomeMachine = setup({ types: { events: {} as OutcomeEvent } }).createMachine({
  id: 'outcome',
  initial: 'none',
  states: {
    none: { on: { 'outcome.propose': 'proposed' } },
    proposed: { on: { 'outcome.adjudicate': 'adjudicated', 'outcome.apply': 'applied' } },
    adjudicated: { on: { 'outcome.adjudicate': 'adjudicated', 'outcome.apply': 'applied' } },
    applied: {},
  },
});
