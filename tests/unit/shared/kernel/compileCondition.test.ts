import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BooleanExpression, NumberExpression } from '#shared/exercise/condition/ast';
import { parseCondition } from '#shared/exercise/condition/parseCondition';
import type { AnswerForm, Exercise, Fact } from '#shared/exercise/exercise';
import type { DecisionId, FactId, OptionId, ResourceId } from '#shared/exercise/ids';
import type { AnswerState } from '#shared/kernel/answer';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import { compileCondition } from '#shared/kernel/compileCondition';
import type { SessionState } from '#shared/kernel/state';
import { aCondition, aDecision, anExercise } from '../../../support/anExercise';

const SPAN = { start: 0, end: 0 };

const exercise: Exercise = anExercise({
  facts: [
    ...anExercise().facts,
    { id: 'police' as FactId, name: 'Police', kind: 'oneOf', values: ['none', 'local', 'joint'], start: 1, rung: null },
  ],
});
const compiled = compile(exercise);

/** tension 50, trust 40, curfew no, police local, 2 companies, nothing delivered or decided, 90 seconds played. */
const start: SessionState = { ...begin(compiled, { seated: [] }), time: 90 };

function holds(text: string, state: SessionState = start): boolean {
  const byId = <Item extends { readonly id: string }>(list: readonly Item[]) =>
    new Map(list.map((item) => [item.id, item]));
  const ids = <Id extends string>(list: readonly { readonly id: Id }[]) =>
    new Map(list.map(({ id }) => [id as string, id]));
  const parsed = parseCondition(text, {
    indicators: ids(exercise.indicators),
    resources: ids(exercise.resources),
    facts: byId(exercise.facts),
    decisions: new Map(
      exercise.decisions.map(({ id, form, options }) => [id as string, { id, kind: form.kind, options: ids(options) }]),
    ),
    injects: ids(exercise.injects),
    arrangements: true,
  });
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return compileCondition(parsed.condition, exercise, compiled)(state);
}

function withDecision(change: Partial<SessionState['decisions'][number]>): SessionState {
  return { ...start, decisions: start.decisions.map((decision) => ({ ...decision, ...change })) };
}

describe('a condition', () => {
  it.each([
    ['tension == 50', true],
    ['tension != 50', false],
    ['tension < 50', false],
    ['tension <= 50', true],
    ['tension > 50', false],
    ['tension >= 50', true],
    ['trust + 10 == tension', true],
    ['tension - trust == 10', true],
    ['companies * 25 == tension', true],
    ['tension / companies == 25', true],
    ['-companies == 0 - 2', true],
    ['tension / (companies - 2) == 0', true],
    ['tension / (companies - 1) == 50', true],
    ['min(tension, trust, 45) == 40', true],
    ['max(tension, trust, 45) == 50', true],
    ['clamp(tension, 0, 30) == 30', true],
    ['clamp(tension, 60, 90) == 60', true],
    ['clamp(tension, 0, 90) == 50', true],
    ['tension in [10, 50]', true],
    ['tension in [10, 20]', false],
    ['count(tension > 40, trust > 40, not curfew) == 2', true],
    ['elapsed >= 1m', true],
    ['elapsed >= 2m', false],
    ['elapsed > 0m', true],
    ['elapsed > 1m', false],
    ['elapsed <= 1m', true],
    ['elapsed <= 0m', false],
    ['elapsed < 2m', true],
    ['elapsed < 1m', false],
    ['elapsed == 1m', true],
    ['elapsed != 1m', false],
    ['elapsed > 1m / 2', true],
    ['elapsed <= 3m / 2', true],
    ['elapsed >= 3m / 2', false],
    ['2m > elapsed', true],
    ['1m < elapsed', false],
    ['not (elapsed >= 2m)', true],
    ['rung == 0', true],
    ['curfew', false],
    ['not curfew', true],
    ['curfew == no', true],
    ['police == local', true],
    ['police != local', false],
    ['police in [none, joint]', false],
    ['police in [none, local]', true],
    ['tension > 90 or trust > 30', true],
    ['tension > 90 and trust > 30', false],
    ['tension > 40 and trust > 30', true],
    ['not (tension <= 49)', true],
    ['not (tension > 49)', false],
    ['not (tension > 50)', true],
    ['not (tension >= 51)', true],
    ['not (tension < 50)', true],
    ['not (tension == 50)', false],
    ['not (tension != 50)', true],
    ['50 <= tension', true],
    ['50 < tension', false],
    ['49 < tension', true],
    ['60 > tension', true],
    ['50 > tension', false],
    ['2 * 25 == tension', true],
    ['-(0 - 50) != tension', false],
    ['companies < 3', true],
    ['companies <= 1', false],
    ['companies > 2', false],
    ['companies != 1', true],
    ['trust < tension', true],
    ['trust >= tension', false],
    ['trust != tension', true],
    ['tension > 40 and trust > 30 and companies > 1', true],
    ['tension > 40 and trust > 30 and companies > 2', false],
    ['tension > 40 and trust > 30 and companies > 1 and curfew', false],
    ['tension > 40 and trust > 30 and companies > 1 and not curfew', true],
    ['tension > 40 and trust > 30 and companies > 1 and not curfew and police == joint', false],
    ['tension > 40 and trust > 30 and companies > 1 and not curfew and police == local', true],
    ['curfew or tension > 90 or trust > 90', false],
    ['curfew or tension > 90 or trust > 30', true],
    ['curfew or tension > 40 and trust > 90', false],
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it('holds as its parts do, in chains of any length', () => {
    const parts = [
      'tension >= 40',
      'not (trust < 45)',
      '60 > tension',
      'curfew',
      'police != joint',
      'companies <= 2',
      'elapsed >= 1m',
      'decided(first_response)',
      'tension > trust',
      'trust in [40, 41]',
      '(curfew or companies > 1)',
    ];
    const someState = fc.record({
      indicators: fc.tuple(fc.integer({ min: 38, max: 62 }), fc.integer({ min: 38, max: 62 })),
      facts: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 2 })),
      resources: fc.tuple(fc.nat({ max: 3 })),
      time: fc.nat({ max: 120 }),
    });
    const someChain = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(someState, someChain, (change, chain) => {
        const state: SessionState = { ...start, ...change };
        expect(holds(chain.join(' and '), state)).toBe(chain.every((part) => holds(part, state)));
        expect(holds(chain.join(' or '), state)).toBe(chain.some((part) => holds(part, state)));
      }),
      { numRuns: 500 },
    );
  });

  it('tells a decision that was made from one that was not made in time and one that is still open', () => {
    const made = withDecision({ status: 'committed', answer: [1], closedAt: 5 });
    const late = withDecision({ status: 'expired', answer: null, closedAt: 5 });
    const texts = [
      'decided(first_response)',
      'decided(first_response.sweep)',
      'decided(first_response.cordon)',
      'expired(first_response)',
    ];
    expect(texts.map((text) => holds(text))).toEqual([false, false, false, false]);
    expect(texts.map((text) => holds(text, made))).toEqual([true, true, false, false]);
    expect(texts.map((text) => holds(text, late))).toEqual([false, false, false, true]);
  });

  it('knows which injects were delivered', () => {
    const delivered = { ...start, injects: start.injects.map((inject) => ({ ...inject, deliveredAt: 3 })) };
    expect(holds('delivered(bus_attack)')).toBe(false);
    expect(holds('delivered(bus_attack)', delivered)).toBe(true);
  });

  it('reads the rung as the highest on which an arrangement stands', () => {
    const arrangement = (id: string, rung: number): Fact => ({
      id: id as FactId,
      name: id,
      kind: 'yesNo',
      values: ['no', 'yes'],
      start: 0,
      rung,
    });
    const ladder = anExercise({
      facts: [arrangement('joint_cell', 4), ...anExercise().facts, arrangement('exchange_officers', 2)],
    });
    const ready = compile(ladder);
    const rungIs = (value: number, facts: readonly number[]) =>
      compileCondition(aCondition(equals({ kind: 'rung', span: SPAN }, value)), ladder, ready)({ ...start, facts });
    expect(rungIs(0, [0, 1, 0])).toBe(true);
    expect(rungIs(2, [0, 0, 1])).toBe(true);
    expect(rungIs(4, [1, 0, 1])).toBe(true);
    expect(rungIs(2, [1, 0, 1])).toBe(false);
  });

  describe('on an answer', () => {
    const [CORDON, SWEEP] = ['cordon' as OptionId, 'sweep' as OptionId];

    /** What `answer(...)` reads, and whether `decided(...)` holds, for an answer to a decision of some form. */
    function read(form: AnswerForm, answer: AnswerState | null, option: OptionId | null) {
      const asked = anExercise({ decisions: [aDecision('first_response', { form })] });
      const ready = compile(asked);
      const state = withDecision({ status: 'committed', answer, closedAt: 5 });
      const about = { decision: 'first_response' as DecisionId, option, span: SPAN };
      const holds = (expression: BooleanExpression) => compileCondition(aCondition(expression), asked, ready)(state);
      const value = Array.from({ length: 10 }, (_, each) => each).find((each) =>
        holds(equals({ kind: 'answer', ...about }, each)),
      );
      return [value, holds({ kind: 'decided', ...about })];
    }

    it('reads a choice as 1 for the chosen option', () => {
      expect(read({ kind: 'choice' }, [1], SWEEP)).toEqual([1, true]);
      expect(read({ kind: 'choice' }, [1], CORDON)).toEqual([0, false]);
    });

    it('reads several as 1 for each of the chosen options', () => {
      const several = { kind: 'several', min: 0, max: 2 } as const;
      expect(read(several, [0, 1], SWEEP)).toEqual([1, true]);
      expect(read(several, [0], SWEEP)).toEqual([0, false]);
      expect(read(several, [], SWEEP)).toEqual([0, false]);
    });

    it('reads a ranking as the place of an option, the first of which is decided for', () => {
      expect(read({ kind: 'ranking' }, [1, 0], SWEEP)).toEqual([1, true]);
      expect(read({ kind: 'ranking' }, [1, 0], CORDON)).toEqual([2, false]);
    });

    it('reads an allocation as the amount that an option gets', () => {
      const allocation = { kind: 'allocation', resource: 'companies' as ResourceId } as const;
      expect(read(allocation, [0, 3], SWEEP)).toEqual([3, true]);
      expect(read(allocation, [0, 3], CORDON)).toEqual([0, false]);
    });

    it('reads an estimate as its number', () => {
      expect(read({ kind: 'estimate', min: 0, max: 9, unit: null }, [7], null)).toEqual([7, true]);
    });

    it('reads a text as 0, and as decided', () => {
      expect(read({ kind: 'text' }, '7', null)).toEqual([0, true]);
    });

    it.each([
      { kind: 'choice' },
      { kind: 'several', min: 0, max: 2 },
      { kind: 'ranking' },
      { kind: 'allocation', resource: 'companies' as ResourceId },
    ] satisfies AnswerForm[])('reads $kind as 0 while there is none', (form) => {
      expect(read(form, null, CORDON)).toEqual([0, false]);
    });
  });
});

function equals(left: NumberExpression, value: number): BooleanExpression {
  return { kind: 'comparison', operator: '==', left, right: { kind: 'number', value, span: SPAN }, span: SPAN };
}
