import type { AnyStateMachine, EventFrom, StateValueFrom } from 'xstate';
import { decisionMachine } from './decisionMachine';
import { injectMachine } from './injectMachine';
import { outcomeMachine } from './outcomeMachine';
import { sessionMachine } from './sessionMachine';

type Transitions<State extends string, Type extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Type, State>>>>
>;

/** Reads a flat machine into a plain table: state, event -> next state. Throws when the machine uses more than that. */
function transitionsOf<Machine extends AnyStateMachine>(
  machine: Machine,
): Transitions<StateValueFrom<Machine> & string, EventFrom<Machine>['type']> {
  const table: Record<string, Record<string, string>> = {};
  for (const node of Object.values(machine.root.states)) {
    const row: Record<string, string> = {};
    for (const [type, [transition, ...alternatives]] of node.transitions) {
      const target = transition?.target?.[0];
      if (!target || transition.guard || alternatives.length > 0) {
        throw new Error(`${machine.id}.${node.key}: "${type}" is not a plain transition`);
      }
      row[type] = target.key;
    }
    table[node.key] = row;
  }
  return table;
}

/** What is legal, compiled once from the machines: `legality.inject.due['inject.deliver']` is `'delivered'`. */
export const legality = {
  session: transitionsOf(sessionMachine),
  inject: transitionsOf(injectMachine),
  decision: transitionsOf(decisionMachine),
  outcome: transitionsOf(outcomeMachine),
} as const;

export type SessionStatus = keyof typeof legality.session;
export type InjectStatus = keyof typeof legality.inject;
export type DecisionStatus = keyof typeof legality.decision;
export type OutcomeStatus = keyof typeof legality.outcome;
