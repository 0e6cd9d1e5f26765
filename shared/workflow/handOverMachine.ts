import { assign, setup } from 'xstate';
import type { RoleId } from '../exercise/ids';

export type HandOverEvent =
  { type: 'handOver'; role: RoleId } | { type: 'takeSeat' } | { type: 'handBack' } | { type: 'unlock' };

/**
 * Who the laptop is with. Between two people there is always a curtain that shows nothing of either; the facilitator's
 * side opens again only by `unlock`. A session that is opened anew starts behind the curtain of the seat that had the laptop,
 * or, when the facilitator's side is `locked` by a PIN, behind the facilitator's.
 */
export const handOverMachine = setup({
  types: {
    context: {} as { readonly role: RoleId | null; readonly locked: boolean },
    events: {} as HandOverEvent,
    input: {} as { readonly role: RoleId | null; readonly locked: boolean },
  },
  guards: { hasRole: ({ context }) => context.role !== null, isLocked: ({ context }) => context.locked },
  actions: {
    name: assign({ role: ({ context, event }) => (event.type === 'handOver' ? event.role : context.role) }),
    forget: assign({ role: null }),
  },
}).createMachine({
  id: 'handOver',
  context: ({ input }) => input,
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'hasRole', target: 'seatCurtain' },
        { guard: 'isLocked', target: 'facilitatorCurtain' },
        { target: 'facilitator' },
      ],
    },
    facilitator: { on: { handOver: { target: 'seatCurtain', actions: 'name' } } },
    /** Names the seat; waits for its person. Can be sent back unopened. */
    seatCurtain: { on: { takeSeat: 'seat', handBack: 'facilitatorCurtain' } },
    seat: { on: { handBack: 'facilitatorCurtain' } },
    facilitatorCurtain: { entry: 'forget', on: { unlock: 'facilitator' } },
  },
});
