import type { Condition } from '../exercise/condition/ast';
import type { Decision, Drift, Effects, Exercise, Outcome } from '../exercise/exercise';
import type { OutcomeId, RoleId } from '../exercise/ids';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { compileCondition } from './compileCondition';
import { compileEffects, type CompiledEffects } from './compileEffects';
import { compileTriggers, type CompiledTriggers } from './compileTriggers';
import { compileWatched, type CompiledWatched } from './compileWatched';
import type { CompiledDrift } from './drift';
import { exerciseIndexes, type ExerciseIndexes } from './exerciseIndexes';
import type { Holds } from './holds';
import { indexOf } from './indexById';
import type { Read } from './readsOf';
import type { RoleIndex } from './state';
import type { Watched } from './watched';

export interface CompiledOutcome {
  readonly id: OutcomeId;
  readonly chance: number;
  readonly holds: Holds | null;
  readonly after: Seconds;
  readonly say: string | null;
  readonly effects: CompiledEffects;
}

export interface CompiledOption {
  readonly needs: Holds | null;
  readonly spends: readonly { readonly index: number; readonly amount: number }[];
  readonly outcomes: readonly CompiledOutcome[];
}

export interface CompiledDecision {
  readonly joint: boolean;
  readonly by: readonly RoleIndex[];
  readonly lead: RoleIndex | null;
  readonly within: Seconds | null;
  /** The resource that an allocation spreads over the options; null for the other kinds. */
  readonly spread: number | null;
  readonly options: readonly CompiledOption[];
  /** What follows from the answer, where not each option has its own. */
  readonly outcomes: readonly CompiledOutcome[];
  /** The one outcome of not deciding in time; empty when the exercise says nothing about it. */
  readonly otherwise: readonly CompiledOutcome[];
  /** The watched conditions that may come true when it is decided, or not in time. */
  readonly wakes: readonly Watched[];
}

/** An exercise made ready to run: names resolved to indexes, conditions to functions. Lists keep the exercise's order. */
export interface CompiledExercise extends ExerciseIndexes, CompiledTriggers, CompiledWatched {
  readonly exercise: Exercise;
  readonly decisions: readonly CompiledDecision[];
  /** The roles each inject goes to. */
  readonly addressees: readonly (readonly RoleIndex[])[];
  /** By inject, the watched conditions that may come true when it is delivered. */
  readonly wokenByDelivery: readonly (readonly Watched[])[];
  readonly drifts: readonly CompiledDrift[];
  /** True when time alone can make a watched condition true: it looks at exercise time, or at an indicator that drifts. */
  readonly watchesTime: boolean;
}

/** Makes a valid exercise ready to run. Throws on an exercise that `parseExercise` would not call valid. */
export function compile(exercise: Exercise): CompiledExercise {
  const indexes = exerciseIndexes(exercise);
  const { watchersOf, ...watched } = compileWatched(exercise, indexes);
  const roles = (ids: readonly RoleId[]) => ids.map((id) => indexOf(indexes.roleIndex, id));
  const condition = (authored: Condition) => compileCondition(authored, exercise, indexes);

  const effects = (authored: Effects) => compileEffects(authored, indexes, watchersOf);
  const outcomeOf = (outcome: Outcome): CompiledOutcome => ({
    id: outcome.id,
    chance: outcome.chance,
    holds: outcome.when && condition(outcome.when),
    after: outcome.after * SECONDS_PER_MINUTE,
    say: outcome.effects.say,
    effects: effects(outcome.effects),
  });

  const otherwiseOf = (authored: Effects): CompiledOutcome => ({
    id: OTHERWISE,
    chance: 100,
    holds: null,
    after: 0,
    say: authored.say,
    effects: effects(authored),
  });

  const decisionOf = (decision: Decision, index: number): CompiledDecision => {
    const spread = decision.form.kind === 'allocation' ? indexOf(indexes.resourceIndex, decision.form.resource) : null;
    const options = decision.options.map((option) => ({
      needs: option.needs && condition(option.needs),
      spends: option.spends.map(({ resource, amount }) => ({
        index: indexOf(indexes.resourceIndex, resource),
        amount,
      })),
      outcomes: option.outcomes.map(outcomeOf),
    }));
    const spent = [
      ...options.flatMap(({ spends }) => spends.map((each) => each.index)),
      ...(spread === null ? [] : [spread]),
    ];
    return {
      joint: decision.by.length > 1,
      by: roles(decision.by),
      lead: decision.lead === null ? null : indexOf(indexes.roleIndex, decision.lead),
      within: decision.within === null ? null : decision.within * SECONDS_PER_MINUTE,
      spread,
      options,
      outcomes: decision.outcomes.map(outcomeOf),
      otherwise: decision.otherwise ? [otherwiseOf(decision.otherwise)] : [],
      wakes: watchersOf([`decision ${index}`, ...spent.map((resource): Read => `resource ${resource}`)]),
    };
  };

  const driftOf = (indicator: number, { every, by, when }: Drift): CompiledDrift => ({
    indicator,
    every: every * SECONDS_PER_MINUTE,
    by,
    holds: when && condition(when),
    wakes: watchersOf([`indicator ${indicator}`]),
  });
  const drifts = exercise.indicators.flatMap(({ drift }, indicator) => (drift ? [driftOf(indicator, drift)] : []));

  return {
    exercise,
    ...indexes,
    ...compileTriggers(exercise, indexes),
    ...watched,
    decisions: exercise.decisions.map(decisionOf),
    addressees: exercise.injects.map(({ to }) => roles(to)),
    wokenByDelivery: exercise.injects.map((_, index) => watchersOf([`inject ${index}`])),
    drifts,
    watchesTime: watched.watchingTime.length > 0 || drifts.some(({ wakes }) => wakes.length > 0),
  };
}

/** What the outcome of not deciding in time is called. */
export const OTHERWISE = 'otherwise' as OutcomeId;
