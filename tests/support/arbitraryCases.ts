import fc from 'fast-check';
import type { Interval } from '#shared/exercise/condition/interval';
import type { Ranges, Truth } from '#shared/exercise/condition/ranges';
import type { DecisionId, FactId, ResourceId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { DecisionState, SessionState } from '#shared/kernel/state';
import { aDecision, anExercise, anInject } from './anExercise';

/** An exercise with everything that a condition can read: a rung of 2 and of 4, a choice and an estimate. */
const exercise = anExercise({
  facts: [
    {
      id: 'curfew' as FactId,
      name: 'Curfew',
      kind: 'oneOf',
      values: ['none', 'police', 'military'],
      start: 0,
      rung: null,
    },
    { id: 'exchange' as FactId, name: 'Exchange', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: 2 },
    { id: 'joint_cell' as FactId, name: 'Joint cell', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: 4 },
  ],
  resources: [{ id: 'companies' as ResourceId, name: 'Companies', start: 2 }],
  injects: [anInject('bus_attack')],
  decisions: [
    aDecision('first_response'),
    aDecision('how_many', { form: { kind: 'estimate', min: -5, max: 5, unit: null }, options: [] }),
  ],
});

export const CASES_EXERCISE: CompiledExercise = compile(exercise);

/** Everything that each thing in a state can be; the cases are all their combinations. */
interface Domains {
  readonly tension: readonly number[];
  readonly trust: readonly number[];
  readonly companies: readonly number[];
  readonly minutes: readonly number[];
  readonly facts: readonly (readonly number[])[];
  readonly delivered: readonly boolean[];
  /** Null: not decided; 'late': not in time; else the option. */
  readonly response: readonly (number | 'late' | null)[];
  readonly estimate: readonly (number | null)[];
}

export interface Cases {
  readonly states: readonly SessionState[];
  readonly ranges: Ranges;
}

/** Up to some hundred states, and the ranges that allow exactly what occurs in them. */
export function arbitraryCases(): fc.Arbitrary<Cases> {
  const span = (min: number, max: number) =>
    fc.tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 1 })).map(([from, width]) => [from, from + width]);
  const some = <Item>(...items: readonly Item[]) => fc.subarray([...items], { minLength: 1, maxLength: 2 });
  return fc
    .record({
      tension: span(0, 4),
      trust: span(0, 4),
      companies: span(0, 2),
      minutes: span(0, 4),
      facts: fc.tuple(some(0, 1, 2), some(0, 1), some(0, 1)),
      delivered: some(true, false),
      response: some<number | 'late' | null>(null, 'late', 0, 1),
      estimate: some(null, -2, 0, 1, 3),
    })
    .map((domains) => ({ states: statesOf(domains), ranges: rangesOver(domains) }));
}

function statesOf(domains: Domains): readonly SessionState[] {
  const start = begin(CASES_EXERCISE, { seated: [] });
  let states: readonly SessionState[] = [start];
  const times = <Value>(values: readonly Value[], put: (state: SessionState, value: Value) => SessionState) => {
    states = states.flatMap((state) => values.map((value) => put(state, value)));
  };
  const decided = (state: SessionState, index: number, change: Partial<DecisionState>) => ({
    ...state,
    decisions: state.decisions.map((decision, at) => (at === index ? { ...decision, ...change } : decision)),
  });
  times(domains.tension, (state, value) => ({ ...state, indicators: state.indicators.with(0, value) }));
  times(domains.trust, (state, value) => ({ ...state, indicators: state.indicators.with(1, value) }));
  times(domains.companies, (state, value) => ({ ...state, resources: [value] }));
  times(domains.minutes, (state, value) => ({ ...state, time: value * 60 + 30 }));
  domains.facts.forEach((values, index) =>
    times(values, (state, value) => ({ ...state, facts: state.facts.with(index, value) })),
  );
  times(domains.delivered, (state, value) => ({
    ...state,
    injects: state.injects.map((inject) => ({ ...inject, deliveredAt: value ? 0 : null })),
  }));
  times(domains.response, (state, value) =>
    value === null ? state : decided(state, 0, { closedAt: 0, answer: value === 'late' ? null : [value] }),
  );
  times(domains.estimate, (state, value) =>
    value === null ? state : decided(state, 1, { closedAt: 0, answer: [value] }),
  );
  return states;
}

function rangesOver(domains: Domains): Ranges {
  const over = (values: readonly number[]): Interval => ({ min: Math.min(...values), max: Math.max(...values) });
  const truth = (values: readonly boolean[]): Truth =>
    values.every(Boolean) ? 'always' : values.some(Boolean) ? 'sometimes' : 'never';
  const answers = (decision: DecisionId) => (decision === 'first_response' ? domains.response : domains.estimate);
  const [, exchange = [], cell = []] = domains.facts;
  return {
    number(leaf) {
      switch (leaf.kind) {
        case 'indicator':
          return over(leaf.id === 'tension' ? domains.tension : domains.trust);
        case 'resource':
          return over(domains.companies);
        case 'elapsed':
          return over(domains.minutes);
        case 'rung':
          return over(cell.flatMap((high) => exchange.map((low) => Math.max(high * 4, low * 2))));
        case 'answer':
          if (leaf.decision === 'how_many') return over(domains.estimate.map((value) => value ?? 0));
          return over(domains.response.map((value) => (value === (leaf.option === 'sweep' ? 1 : 0) ? 1 : 0)));
      }
    },
    values: (fact) => domains.facts[['curfew', 'exchange', 'joint_cell'].indexOf(fact)] ?? [],
    happened(leaf) {
      if (leaf.kind === 'delivered') return truth(domains.delivered);
      const values = answers(leaf.decision);
      if (leaf.kind === 'expired') return truth(values.map((value) => value === 'late'));
      if (leaf.option === null) return truth(values.map((value) => value !== null && value !== 'late'));
      return leaf.decision === 'how_many'
        ? 'never'
        : truth(values.map((value) => value === (leaf.option === 'sweep' ? 1 : 0)));
    },
  };
}
