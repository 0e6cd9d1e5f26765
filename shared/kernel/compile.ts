import type { Effects, Exercise, Outcome, Trigger } from '../exercise/exercise';
import type {
  DecisionId,
  EndingId,
  FactId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  OutcomeId,
  ResourceId,
  RoleId,
} from '../exercise/ids';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { compileCondition, readsIndicator, readsTime, type Holds } from './compileCondition';
import { indexOf, indexById } from './indexById';
import type { DecisionIndex, OptionIndex, RoleIndex } from './state';

/** A change of state with its names turned into indexes. */
export interface CompiledEffects {
  readonly change: readonly { readonly index: number; readonly by: number }[];
  readonly set: readonly { readonly index: number; readonly value: number }[];
  /** Gains are positive, spending is negative. */
  readonly resources: readonly { readonly index: number; readonly by: number }[];
  readonly deliver: readonly number[];
  readonly cancel: readonly number[];
  readonly open: readonly DecisionIndex[];
  readonly end: number | null;
}

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
}

/** An inject or decision that falls due some time after another moment. */
export interface Follower {
  readonly kind: 'inject' | 'decision';
  readonly index: number;
  /** For followers of a decision: the option they wait for; null waits for any end of it. */
  readonly option: OptionIndex | null;
  readonly offset: Seconds;
}

export interface Watched {
  readonly index: number;
  readonly holds: Holds;
}

/** An indicator that moves by itself: `by` at each full multiple of `every`, if the condition holds then. */
export interface CompiledDrift {
  readonly indicator: number;
  readonly every: Seconds;
  readonly by: number;
  readonly holds: Holds | null;
}

/** An exercise made ready to run: names resolved to indexes, conditions to functions. Lists keep the exercise's order. */
export interface CompiledExercise {
  readonly exercise: Exercise;
  readonly roleIndex: ReadonlyMap<RoleId, number>;
  readonly indicatorIndex: ReadonlyMap<IndicatorId, number>;
  readonly factIndex: ReadonlyMap<FactId, number>;
  readonly resourceIndex: ReadonlyMap<ResourceId, number>;
  readonly injectIndex: ReadonlyMap<InjectId, number>;
  readonly decisionIndex: ReadonlyMap<DecisionId, number>;
  readonly endingIndex: ReadonlyMap<EndingId, number>;
  readonly objectiveIndex: ReadonlyMap<ObjectiveId, number>;
  readonly decisions: readonly CompiledDecision[];
  /** The roles each inject goes to. */
  readonly addressees: readonly (readonly RoleIndex[])[];
  /** When each inject, each decision falls due from the start; null when that depends on play. */
  readonly injectDue: readonly (Seconds | null)[];
  readonly decisionDue: readonly (Seconds | null)[];
  /** By the inject, the decision that is followed. */
  readonly afterInject: readonly (readonly Follower[])[];
  readonly afterDecision: readonly (readonly Follower[])[];
  readonly watchedInjects: readonly Watched[];
  readonly watchedDecisions: readonly Watched[];
  readonly watchedEndings: readonly Watched[];
  /** True when a watched condition looks at exercise time: then each whole minute is a moment to look again. */
  readonly watchesTime: boolean;
  readonly drifts: readonly CompiledDrift[];
  /** True when a watched condition looks at an indicator that drifts: then time alone can make it true. */
  readonly watchesDrift: boolean;
}

/** Makes a valid exercise ready to run. Throws on an exercise that `parseExercise` would not call valid. */
export function compile(exercise: Exercise): CompiledExercise {
  const indexes = {
    roleIndex: indexById(exercise.roles),
    indicatorIndex: indexById(exercise.indicators),
    factIndex: indexById(exercise.facts),
    resourceIndex: indexById(exercise.resources),
    injectIndex: indexById(exercise.injects),
    decisionIndex: indexById(exercise.decisions),
    endingIndex: indexById(exercise.endings),
    objectiveIndex: indexById(exercise.objectives),
  };
  const roles = (ids: readonly RoleId[]) => ids.map((id) => indexOf(indexes.roleIndex, id));
  const condition = (text: Parameters<typeof compileCondition>[0]) => compileCondition(text, exercise, indexes);

  const effects = (authored: Effects): CompiledEffects => ({
    change: authored.change.map(({ indicator, by }) => ({ index: indexOf(indexes.indicatorIndex, indicator), by })),
    set: authored.set.map(({ fact, value }) => ({ index: indexOf(indexes.factIndex, fact), value })),
    resources: [
      ...authored.gain.map(({ resource, amount }) => ({ index: indexOf(indexes.resourceIndex, resource), by: amount })),
      ...authored.spend.map(({ resource, amount }) => ({
        index: indexOf(indexes.resourceIndex, resource),
        by: -amount,
      })),
    ],
    deliver: authored.deliver.map((id) => indexOf(indexes.injectIndex, id)),
    cancel: authored.cancel.map((id) => indexOf(indexes.injectIndex, id)),
    open: authored.open.map((id) => indexOf(indexes.decisionIndex, id)),
    end: authored.end === null ? null : indexOf(indexes.endingIndex, authored.end),
  });

  const outcomeOf = (outcome: Outcome): CompiledOutcome => ({
    id: outcome.id,
    chance: outcome.chance,
    holds: outcome.when && condition(outcome.when),
    after: outcome.after * SECONDS_PER_MINUTE,
    say: outcome.effects.say,
    effects: effects(outcome.effects),
  });

  const decisions = exercise.decisions.map((decision): CompiledDecision => ({
    joint: decision.by.length > 1,
    by: roles(decision.by),
    lead: decision.lead === null ? null : indexOf(indexes.roleIndex, decision.lead),
    within: decision.within === null ? null : decision.within * SECONDS_PER_MINUTE,
    spread: decision.form.kind === 'allocation' ? indexOf(indexes.resourceIndex, decision.form.resource) : null,
    options: decision.options.map((option) => ({
      needs: option.needs && condition(option.needs),
      spends: option.spends.map(({ resource, amount }) => ({
        index: indexOf(indexes.resourceIndex, resource),
        amount,
      })),
      outcomes: option.outcomes.map(outcomeOf),
    })),
    outcomes: decision.outcomes.map(outcomeOf),
    otherwise: decision.otherwise
      ? [
          {
            id: OTHERWISE,
            chance: 100,
            holds: null,
            after: 0,
            say: decision.otherwise.say,
            effects: effects(decision.otherwise),
          },
        ]
      : [],
  }));

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
  const watch = (trigger: Trigger, index: number): readonly Watched[] =>
    trigger.kind === 'when' ? [{ index, holds: condition(trigger.condition) }] : [];
  const watchedConditions = [
    ...[...exercise.injects, ...exercise.decisions].flatMap(({ trigger }) =>
      trigger.kind === 'when' ? [trigger.condition] : [],
    ),
    ...exercise.endings.flatMap(({ when }) => when ?? []),
  ];
  const drifting = new Set(exercise.indicators.flatMap(({ id, drift }) => (drift ? [id] : [])));

  return {
    exercise,
    ...indexes,
    decisions,
    addressees: exercise.injects.map(({ to }) => roles(to)),
    injectDue: exercise.injects.map(({ trigger }, index) => dueOf(trigger, 'inject', index)),
    decisionDue: exercise.decisions.map(({ trigger }, index) => dueOf(trigger, 'decision', index)),
    afterInject,
    afterDecision,
    watchedInjects: exercise.injects.flatMap(({ trigger }, index) => watch(trigger, index)),
    watchedDecisions: exercise.decisions.flatMap(({ trigger }, index) => watch(trigger, index)),
    watchedEndings: exercise.endings.flatMap(({ when }, index) => (when ? [{ index, holds: condition(when) }] : [])),
    watchesTime: watchedConditions.some(({ expression }) => readsTime(expression)),
    drifts: exercise.indicators.flatMap(({ drift }, indicator) =>
      drift
        ? [
            {
              indicator,
              every: drift.every * SECONDS_PER_MINUTE,
              by: drift.by,
              holds: drift.when && condition(drift.when),
            },
          ]
        : [],
    ),
    watchesDrift: watchedConditions.some(({ expression }) => readsIndicator(expression, drifting)),
  };
}

/** What the outcome of not deciding in time is called. */
export const OTHERWISE = 'otherwise' as OutcomeId;
