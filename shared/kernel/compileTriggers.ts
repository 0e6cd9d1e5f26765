import type { Exercise, Trigger } from '../exercise/exercise';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import type { ExerciseIndexes } from './exerciseIndexes';
import { indexOf } from './indexById';
import type { OptionIndex } from './state';

/** An inject or decision that falls due some time after another moment. */
export interface Follower {
  readonly kind: 'inject' | 'decision';
  readonly index: number;
  /** For followers of a decision: the option they wait for; null waits for any end of it. */
  readonly option: OptionIndex | null;
  readonly offset: Seconds;
}

/** When things fall due, as far as that does not depend on conditions. */
export interface CompiledTriggers {
  /** When each inject, each decision falls due from the start; null when that depends on play. */
  readonly injectDue: readonly (Seconds | null)[];
  readonly decisionDue: readonly (Seconds | null)[];
  /** By the inject, the decision that is followed. */
  readonly afterInject: readonly (readonly Follower[])[];
  readonly afterDecision: readonly (readonly Follower[])[];
}

/** Finds out who follows whom, and what falls due by the clock. */
export function compileTriggers(exercise: Exercise, indexes: ExerciseIndexes): CompiledTriggers {
  const afterInject: Follower[][] = exercise.injects.map(() => []);
  const afterDecision: Follower[][] = exercise.decisions.map(() => []);
  const dueOf = (trigger: Trigger, kind: Follower['kind'], index: number): Seconds | null => {
    if (trigger.kind === 'at') {
      const phase = exercise.phases.find(({ id }) => id === trigger.phase);
      return ((phase?.at ?? 0) + trigger.offset) * SECONDS_PER_MINUTE;
    }
    if (trigger.kind === 'afterInject') {
      const offset = trigger.offset * SECONDS_PER_MINUTE;
      afterInject[indexOf(indexes.injectIndex, trigger.inject)]?.push({ kind, index, option: null, offset });
    } else if (trigger.kind === 'afterDecision') {
      const followed = indexOf(indexes.decisionIndex, trigger.decision);
      const options = exercise.decisions[followed]?.options ?? [];
      const option = trigger.option === null ? null : options.findIndex(({ id }) => id === trigger.option);
      afterDecision[followed]?.push({ kind, index, option, offset: trigger.offset * SECONDS_PER_MINUTE });
    }
    return null;
  };
  return {
    injectDue: exercise.injects.map(({ trigger }, index) => dueOf(trigger, 'inject', index)),
    decisionDue: exercise.decisions.map(({ trigger }, index) => dueOf(trigger, 'decision', index)),
    afterInject,
    afterDecision,
  };
}
