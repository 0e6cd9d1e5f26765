import { getInitialSnapshot, getNextSnapshot, type AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { decisionMachine } from '#shared/lifecycle/decisionMachine';
import { injectMachine } from '#shared/lifecycle/injectMachine';
import { legality } from '#shared/lifecycle/legality';
import { outcomeMachine } from '#shared/lifecycle/outcomeMachine';
import { sessionMachine } from '#shared/lifecycle/sessionMachine';

const machines: Record<keyof typeof legality, AnyStateMachine> = {
  session: sessionMachine,
  inject: injectMachine,
  decision: decisionMachine,
  outcome: outcomeMachine,
};

describe.each(Object.entries(machines))('the table of the %s machine', (name, machine) => {
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = legality[name as keyof typeof legality];
  const events = [...new Set(Object.values(table).flatMap((row) => Object.keys(row)))];

  it('names every state of the machine', () => {
    expect(Object.keys(table)).toEqual(Object.keys(machine.states));
  });

  it('says for every state and event what the running machine does', () => {
    expect(events).toEqual(expect.arrayContaining(machine.events.map(String)));
    for (const state of Object.keys(table)) {
      for (const type of events) {
        const before = machine.resolveState({ value: state, context: getInitialSnapshot(machine).context });
        const after = getNextSnapshot(machine, before, { type });
        expect([state, type, after.value]).toEqual([state, type, table[state]?.[type] ?? state]);
      }
    }
  });

  it('reaches every state from the first', () => {
    const reached = new Set<string>([String(getInitialSnapshot(machine).value)]);
    for (const state of reached) Object.values(table[state] ?? {}).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual(Object.keys(table).sort());
  });
});
