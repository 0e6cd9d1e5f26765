import type { Condition } from '#shared/exercise/condition/ast';
import type { Seconds } from '#shared/exercise/units';
import type { CompiledExercise, CompiledOutcome } from '#shared/kernel/compile';
import { compileCondition } from '#shared/kernel/compileCondition';
import type { Holds } from '#shared/kernel/holds';
import type { SessionState } from '#shared/kernel/state';

/** The plainest way to bring a session up to date, with nothing remembered and nothing skipped: what the kernel must equal. */
export interface NaiveKernel {
  /** Looks at everything that is due and at every watched condition. */
  readonly settle: (state: SessionState) => SessionState;
  /** Lets time pass second by second. */
  readonly advance: (state: SessionState, to: Seconds) => SessionState;
}

export function naiveKernel(compiled: CompiledExercise): NaiveKernel {
  const { injects, decisions, endings, indicators } = compiled.exercise;
  const ready = new Map<Condition, Holds>();
  const holds = (condition: Condition, state: SessionState): boolean => {
    const known = ready.get(condition) ?? compileCondition(condition, compiled.exercise, compiled);
    ready.set(condition, known);
    return known(state);
  };

  const settle = (state: SessionState): SessionState => {
    const { time } = state;
    const settled: SessionState = {
      ...state,
      injects: state.injects.map((inject, index) => {
        if (inject.status !== 'scheduled') return inject;
        if (inject.due !== null && inject.due <= time) return { ...inject, status: 'due' };
        const trigger = injects[index]?.trigger;
        if (trigger?.kind !== 'when' || !holds(trigger.condition, state)) return inject;
        return { ...inject, status: 'due', due: time };
      }),
      decisions: state.decisions.map((decision, index) => {
        const trigger = decisions[index]?.trigger;
        if (decision.status !== 'waiting' || decision.due !== null) return decision;
        return trigger?.kind === 'when' && holds(trigger.condition, state) ? { ...decision, due: time } : decision;
      }),
    };
    if (state.ending !== null) return settled;
    const reached = endings.findIndex(({ when }) => when !== null && holds(when, state));
    return { ...settled, ending: reached < 0 ? null : reached };
  };

  const drifted = (state: SessionState): SessionState => ({
    ...state,
    indicators: state.indicators.map((value, index) => {
      const drift = indicators[index]?.drift;
      if (!drift || state.time % (drift.every * 60) !== 0) return value;
      if (drift.when !== null && !holds(drift.when, state)) return value;
      return Math.min(Math.max(value + drift.by, 0), 100);
    }),
  });

  const advance = (state: SessionState, to: Seconds): SessionState => {
    let next = state;
    while (next.status === 'running' && next.time < to) next = settle(drifted({ ...next, time: next.time + 1 }));
    return next;
  };
  return { settle, advance };
}

/** The exercise without its index of who looks at what: after a command, no watched condition is looked at. */
export function unwatched(compiled: CompiledExercise): CompiledExercise {
  const outcome = (each: CompiledOutcome) => ({ ...each, effects: { ...each.effects, wakes: [] } });
  return {
    ...compiled,
    watched: [],
    watchingTime: [],
    wokenByDelivery: compiled.wokenByDelivery.map(() => []),
    decisions: compiled.decisions.map((decision) => ({
      ...decision,
      wakes: [],
      options: decision.options.map((option) => ({ ...option, outcomes: option.outcomes.map(outcome) })),
      outcomes: decision.outcomes.map(outcome),
      otherwise: decision.otherwise.map(outcome),
    })),
  };
}
