import type { RoleId } from '../exercise/ids';
import type { CompiledExercise } from './compile';
import type { SessionState } from './state';

/** What a session adds to an exercise before it starts. */
export interface SessionSetup {
  /** The roles that have a person. Nobody waits for the others. */
  readonly seated: readonly RoleId[];
}

/** The state before STARTEX. */
export function begin(compiled: CompiledExercise, setup: SessionSetup): SessionState {
  const { exercise } = compiled;
  return {
    status: 'briefing',
    time: 0,
    seated: exercise.roles.map(({ id }) => setup.seated.includes(id)),
    indicators: exercise.indicators.map(({ start }) => start),
    facts: exercise.facts.map(({ start }) => start),
    resources: exercise.resources.map(({ start }) => start),
    injects: compiled.injectDue.map((due) => ({
      status: 'scheduled',
      due,
      deliveredAt: null,
      acknowledgedBy: [],
      text: null,
    })),
    decisions: compiled.decisionDue.map((due) => ({
      status: 'waiting',
      due,
      openedAt: null,
      closesAt: null,
      positions: [],
      answer: null,
      closedAt: null,
      dissent: [],
      outcomeStatus: 'none',
      outcome: null,
    })),
    ending: null,
    ratings: exercise.objectives.map(() => null),
  };
}
