import { describe, expect, it } from 'vitest';
import { seededDraw } from '#shared/analysis/draw';
import type { Policy } from '#shared/analysis/policy';
import { tableAnswer } from '#shared/analysis/tableAnswer';
import type { Decision, Effects, Option } from '#shared/exercise/exercise';
import type { Instrument } from '#shared/exercise/words';
import type { FactId, IndicatorId, ResourceId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { answerClosedBecause } from '#shared/kernel/closedBecause';
import { compile } from '#shared/kernel/compile';
import {
  aCondition,
  aDecision,
  anExercise,
  anOption,
  anOutcome,
  factIs,
  NO_EFFECTS,
} from '../../../support/anExercise';

const MANY = 200;

/** What a policy answers to one decision, over many seeds, each different answer once. */
function answers(decision: Partial<Decision>, policy: Policy, taken: readonly (readonly number[])[] = []) {
  const compiled = compile(
    anExercise({
      facts: [
        { id: 'cell' as FactId, name: 'Cell', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: 4 },
        { id: 'officers' as FactId, name: 'Officers', kind: 'yesNo', values: ['no', 'yes'], start: 1, rung: 5 },
      ],
      decisions: [aDecision('first_response', decision)],
    }),
  );
  const state = begin(compiled, { seated: [] });
  const given = Array.from({ length: MANY }, (_, seed) =>
    tableAnswer(compiled, state, 0, { policy, taken, draw: seededDraw(seed) }),
  );
  for (const answer of given) {
    if (answer !== null) expect(answerClosedBecause(compiled, state, 0, answer)).toBe(null);
  }
  return [...new Set(given.map((answer) => JSON.stringify(answer)))].sort().map((text) => JSON.parse(text) as unknown);
}

const using = (id: string, instruments: readonly Instrument[], overrides: Partial<Option> = {}) =>
  anOption(id, { instruments, ...overrides });
const closed = { needs: aCondition(factIs('cell', 1)) };
const moves = (tension: number, trust = 0): Effects => ({
  ...NO_EFFECTS,
  change: [
    { indicator: 'tension' as IndicatorId, by: tension },
    { indicator: 'trust' as IndicatorId, by: trust },
  ],
});
const sets = (fact: string): Effects => ({ ...NO_EFFECTS, set: [{ fact: fact as FactId, value: 1 }] });
const COMPANIES = 'companies' as ResourceId;

describe('what a table chooses', () => {
  it('is any open option for a uniform table, and nothing when none is open', () => {
    const options = [anOption('a'), anOption('b', closed), anOption('c')];
    expect(answers({ options }, 'uniform')).toEqual([[0], [2]]);
    expect(answers({ options: [anOption('a', closed)] }, 'uniform')).toEqual([null]);
  });

  it('is the option taken least often so far', () => {
    const options = [anOption('a'), anOption('b'), anOption('c')];
    expect(answers({ options }, 'least_used', [[3, 1, 1]])).toEqual([[1], [2]]);
  });

  it('is the least harm in the worst case for a cautious table, whatever good comes with it', () => {
    const options = [
      anOption('gamble', {
        outcomes: [anOutcome('good', { effects: moves(-30) }), anOutcome('bad', { effects: moves(9) })],
      }),
      anOption('mild', { outcomes: [anOutcome('so', { effects: moves(4, -4) })] }),
      anOption('hard', { outcomes: [anOutcome('so', { effects: moves(-20, -9) })] }),
    ];
    expect(answers({ options }, 'cautious')).toEqual([[1]]);
  });

  it('does not fear an outcome that is not possible now', () => {
    const bad = anOutcome('bad', { effects: moves(50), when: aCondition(factIs('cell', 1)) });
    const options = [
      anOption('safe', { outcomes: [bad] }),
      anOption('mild', { outcomes: [anOutcome('so', { effects: moves(1) })] }),
    ];
    expect(answers({ options }, 'cautious')).toEqual([[0]]);
  });

  it('is force with the least beside it for a forceful table', () => {
    const options = [using('law', ['legal']), using('both', ['force', 'legal']), using('sweep', ['force'])];
    expect(answers({ options }, 'forceful')).toEqual([[2]]);
    expect(answers({ options: options.slice(0, 2) }, 'forceful')).toEqual([[1]]);
  });

  it('is anything without force for a civil table, and force only when nothing else is open', () => {
    const options = [using('law', ['legal']), using('sweep', ['force']), using('talks', ['political', 'economic'])];
    expect(answers({ options }, 'civil')).toEqual([[0], [2]]);
    expect(answers({ options: [using('sweep', ['force']), using('law', ['legal'], closed)] }, 'civil')).toEqual([[0]]);
  });

  it('is force and civil instruments together for a cooperative table, or an arrangement of a higher rung', () => {
    const joint = using('joint', ['force', 'legal', 'political']);
    const civil = using('civil', ['legal', 'political', 'economic', 'administrative']);
    const cell = using('cell', ['legal'], { outcomes: [anOutcome('made', { effects: sets('cell') })] });
    const standing = using('standing', ['legal'], { outcomes: [anOutcome('made', { effects: sets('officers') })] });
    expect(answers({ options: [joint, civil, standing] }, 'cooperative')).toEqual([[0]]);
    expect(answers({ options: [joint, civil, cell] }, 'cooperative')).toEqual([[2]]);
  });
});

describe('what a table answers where it is not asked for one option', () => {
  const options = [using('sweep', ['force']), using('law', ['legal']), using('talks', ['political'], closed)];

  it('is several open options, as many as may be, within the means', () => {
    const form = { kind: 'several', min: 1, max: 2 } as const;
    expect(answers({ form, options }, 'uniform')).toEqual([[0, 1], [0], [1]]);
    const spends = [{ resource: COMPANIES, amount: 2 }];
    const dear = [anOption('a', { spends }), anOption('b', { spends }), anOption('c')];
    expect(answers({ form: { ...form, min: 2 }, options: dear }, 'uniform')).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(answers({ form: { ...form, min: 2 }, options: dear.slice(0, 2) }, 'uniform')).toEqual([null]);
  });

  it('is what the policy prefers of several', () => {
    expect(answers({ form: { kind: 'several', min: 1, max: 1 }, options }, 'civil')).toEqual([[1]]);
  });

  it('is a ranking of all options, in the order of the policy', () => {
    expect(answers({ form: { kind: 'ranking' }, options }, 'uniform')).toHaveLength(6);
    expect(answers({ form: { kind: 'ranking' }, options }, 'forceful')).toEqual([
      [0, 1, 2],
      [0, 2, 1],
    ]);
  });

  it('is an allocation of what there is to what is open, evenly at a cooperative table', () => {
    const form = { kind: 'allocation', resource: COMPANIES } as const;
    expect(answers({ form, options }, 'uniform')).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 2, 0],
      [1, 0, 0],
      [1, 1, 0],
      [2, 0, 0],
    ]);
    expect(answers({ form, options }, 'cooperative')).toEqual([[1, 1, 0]]);
    expect(answers({ form, options: options.slice(2) }, 'cooperative')).toEqual([[0]]);
  });

  it('is any estimate in the range, and some words', () => {
    expect(answers({ form: { kind: 'estimate', min: 3, max: 5, unit: null }, options: [] }, 'forceful')).toEqual([
      [3],
      [4],
      [5],
    ]);
    expect(answers({ form: { kind: 'text' }, options: [] }, 'cautious')).toEqual([expect.stringMatching(/\w/)]);
  });

  it('is an answer of little harm at a cautious table', () => {
    const outcomes = [
      anOutcome('much', {
        when: aCondition({
          kind: 'comparison',
          operator: '>',
          left: { kind: 'answer', decision: aDecision('first_response').id, option: null, span: { start: 0, end: 0 } },
          right: { kind: 'number', value: 1, span: { start: 0, end: 0 } },
          span: { start: 0, end: 0 },
        }),
        effects: moves(9),
      }),
    ];
    const form = { kind: 'estimate', min: 0, max: 3, unit: null } as const;
    const given = answers({ form, options: [], outcomes }, 'cautious');
    expect(answers({ form, options: [], outcomes }, 'uniform')).toHaveLength(4);
    expect(given.slice(0, 2)).toEqual([[0], [1]]);
    // It looks at eight answers; that all of them are high is one in 256.
    expect(given.length).toBeLessThanOrEqual(4);
  });
});
