import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import type { RoleId } from '#shared/exercise/ids';
import { handOverMachine, type HandOverEvent } from '#shared/workflow/handOverMachine';

const role = 'comkfor' as RoleId;

function handOver(input: { role: RoleId | null; locked: boolean }) {
  const actor = createActor(handOverMachine, { input }).start();
  return {
    send: (event: HandOverEvent) => {
      actor.send(event);
    },
    at: () => [actor.getSnapshot().value, actor.getSnapshot().context.role],
  };
}

describe('the hand-over', () => {
  it('puts a curtain before each seat and before the facilitator', () => {
    const laptop = handOver({ role: null, locked: false });
    expect(laptop.at()).toEqual(['facilitator', null]);
    laptop.send({ type: 'handOver', role });
    expect(laptop.at()).toEqual(['seatCurtain', role]);
    laptop.send({ type: 'takeSeat' });
    expect(laptop.at()).toEqual(['seat', role]);
    laptop.send({ type: 'handBack' });
    expect(laptop.at()).toEqual(['facilitatorCurtain', null]);
    laptop.send({ type: 'unlock' });
    expect(laptop.at()).toEqual(['facilitator', null]);
  });

  it('opens again behind the curtain of the seat that had the laptop', () => {
    expect(handOver({ role, locked: true }).at()).toEqual(['seatCurtain', role]);
    expect(handOver({ role: null, locked: true }).at()).toEqual(['facilitatorCurtain', null]);
  });

  it('has no way from a seat to the facilitator or to another seat but through the facilitator’s curtain', () => {
    const events = [
      { type: 'handOver', role },
      { type: 'handOver', role: 'police' as RoleId },
      { type: 'takeSeat' },
      { type: 'handBack' },
      { type: 'unlock' },
    ] as const;
    const paths = getShortestPaths(handOverMachine, { events, input: { role: null, locked: false } });
    expect(paths.map(({ state }) => String(state.value)).sort()).toEqual([
      'facilitator',
      'facilitatorCurtain',
      'seat',
      'seat',
      'seatCurtain',
      'seatCurtain',
    ]);
    for (const { state } of paths.filter(({ state: { value } }) => value === 'seat' || value === 'seatCurtain')) {
      for (const event of events) {
        const actor = createActor(handOverMachine, { snapshot: state, input: { role: null, locked: false } }).start();
        actor.send(event);
        const next = actor.getSnapshot();
        const stays = next.context.role === state.context.role && next.value !== 'facilitator';
        expect(stays || next.value === 'facilitatorCurtain').toBe(true);
      }
    }
  });
});
