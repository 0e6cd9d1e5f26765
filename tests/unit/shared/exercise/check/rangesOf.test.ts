import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesAtStart, rangesOf } from '#shared/exercise/check/rangesOf';
import { point } from '#shared/exercise/condition/interval';
import type { Decision, Effects, Exercise } from '#shared/exercise/exercise';
import type { DecisionId, FactId, IndicatorId, ResourceId } from '#shared/exercise/ids';
import {
  NO_EFFECTS,
  aCondition,
  aDecision,
  anExercise,
  anOption,
  anOutcome,
  factIs,
  indicatorAtLeast,
} from '../../../../support/anExercise';
import { arbitraryExercise } from '../../../../support/arbitraryExercise';
import { arbitraryPlay } from '../../../../support/arbitraryPlay';

const span = { start: 0, end: 0 };

function changing(by: number, more: Partial<Effects> = {}): Effects {
  return { ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by }], ...more };
}

/** A decision whose options lead each to one outcome. */
function leadingTo(id: string, ...effects: readonly Effects[]): Decision {
  const options = effects.map((each, index) =>
    anOption(`option_${index}`, { outcomes: [anOutcome('only', { effects: each })] }),
  );
  return aDecision(id, { options });
}

function of(exercise: Exercise) {
  const ranges = rangesOf(exercise);
  return {
    tension: ranges.number({ kind: 'indicator', id: 'tension' as IndicatorId, span }),
    trust: ranges.number({ kind: 'indicator', id: 'trust' as IndicatorId, span }),
    companies: ranges.number({ kind: 'resource', id: 'companies' as ResourceId, span }),
    curfew: ranges.values('curfew' as FactId),
    rung: ranges.number({ kind: 'rung', span }),
  };
}

describe('what everything can be in any session', () => {
  it('is never left by a session, whatever anybody does', () => {
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ compiled: { exercise }, history: { state } }) => {
        const ranges = rangesOf(exercise);
        exercise.indicators.forEach(({ id }, index) => {
          const { min, max } = ranges.number({ kind: 'indicator', id, span });
          expect(state.indicators[index]).toBeGreaterThanOrEqual(min);
          expect(state.indicators[index]).toBeLessThanOrEqual(max);
        });
        exercise.resources.forEach(({ id }, index) => {
          const { min, max } = ranges.number({ kind: 'resource', id, span });
          expect(state.resources[index]).toBeGreaterThanOrEqual(min);
          expect(state.resources[index]).toBeLessThanOrEqual(max);
        });
        exercise.facts.forEach(({ id }, index) => expect(ranges.values(id)).toContain(state.facts[index]));
      }),
      { numRuns: 300 },
    );
  });

  it('adds the largest rise of each decision, and the largest fall', () => {
    const decisions = [
      leadingTo('first', changing(10), changing(15), changing(-5)),
      { ...leadingTo('second', changing(-20)), otherwise: changing(12) },
    ];
    expect(of(anExercise({ decisions })).tension).toEqual({ min: 25, max: 77 });
  });

  it('stays where it starts when nothing moves it', () => {
    expect(of(anExercise())).toEqual({
      tension: point(50),
      trust: point(40),
      companies: point(2),
      curfew: [0],
      rung: point(0),
    });
  });

  it('reaches no further than the scale, and no resource below zero', () => {
    const spend = [{ resource: 'companies' as ResourceId, amount: 9 }];
    const decisions = [leadingTo('first', changing(80), changing(-80, { spend }))];
    expect(of(anExercise({ decisions }))).toMatchObject({
      tension: { min: 0, max: 100 },
      companies: { min: 0, max: 2 },
    });
  });

  it('counts what options spend: the dearest of a choice, all of several', () => {
    const spends = [{ resource: 'companies' as ResourceId, amount: 1 }];
    const options = ['a', 'b', 'c'].map((id) => anOption(id, { spends }));
    const resources = [{ id: 'companies' as ResourceId, name: 'Companies', start: 9 }];
    const several = aDecision('first', { options, form: { kind: 'several', min: 1, max: 3 } });
    const allocation = aDecision('first', { form: { kind: 'allocation', resource: 'companies' as ResourceId } });
    const companies = (decision: Decision) => of(anExercise({ resources, decisions: [decision] })).companies;
    expect(companies(aDecision('first', { options }))).toEqual({ min: 8, max: 9 });
    expect(companies(several)).toEqual({ min: 6, max: 9 });
    expect(companies(allocation)).toEqual({ min: 0, max: 9 });
  });

  it('goes to the end of the scale by a drift, unless the drift can never begin', () => {
    const drifting = (id: string, by: number, when: Parameters<typeof aCondition>[0] | null, start = 50) => ({
      id: id as IndicatorId,
      name: id,
      start,
      better: 'lower' as const,
      bands: [],
      drift: { every: 10, by, when: when && aCondition(when) },
    });
    const one = (by: number, when: Parameters<typeof aCondition>[0] | null) =>
      of(anExercise({ indicators: [drifting('tension', by, when), drifting('trust', 1, factIs('curfew', 1))] }));
    expect(one(2, null)).toMatchObject({ tension: { min: 50, max: 100 }, trust: point(50) });
    expect(one(-2, null)).toMatchObject({ tension: { min: 0, max: 50 } });
    expect(one(2, indicatorAtLeast('tension', 60))).toMatchObject({ tension: point(50) });
    const chained = [drifting('tension', 1, indicatorAtLeast('trust', 60)), drifting('trust', 1, null)];
    expect(of(anExercise({ indicators: chained }))).toMatchObject({ tension: { min: 50, max: 100 } });
  });

  it('knows the rung that stands for certain, and the highest that can', () => {
    const arrangement = (id: string, rung: number, start: number) => ({
      id: id as FactId,
      name: id,
      kind: 'yesNo' as const,
      values: ['no', 'yes'],
      start,
      rung,
    });
    const facts = [...anExercise().facts, arrangement('talks', 1, 1), arrangement('cell', 4, 0)];
    const setting = leadingTo('first', changing(1, { set: [{ fact: 'cell' as FactId, value: 1 }] }));
    expect(of(anExercise({ facts })).rung).toEqual(point(1));
    expect(of(anExercise({ facts, decisions: [setting] })).rung).toEqual({ min: 1, max: 4 });
  });

  it('takes an answer for what its form allows, and for 0 before it is given', () => {
    const answer = (form: Decision['form']) =>
      rangesOf(anExercise({ decisions: [aDecision('first', { form })] })).number({
        kind: 'answer',
        decision: 'first' as DecisionId,
        option: null,
        span,
      });
    expect(answer({ kind: 'estimate', min: 20, max: 90, unit: null })).toEqual({ min: 0, max: 90 });
    expect(answer({ kind: 'ranking' })).toEqual({ min: 0, max: 2 });
    expect(answer({ kind: 'allocation', resource: 'companies' as ResourceId })).toEqual({ min: 0, max: 2 });
    expect(answer({ kind: 'text' })).toEqual(point(0));
  });
});

it('at STARTEX everything is what it starts as, and nothing has happened', () => {
  const ranges = rangesAtStart(anExercise());
  expect(ranges.number({ kind: 'indicator', id: 'tension' as IndicatorId, span })).toEqual(point(50));
  expect(ranges.number({ kind: 'elapsed', span })).toEqual(point(0));
  expect(ranges.happened({ kind: 'expired', decision: 'first_response' as DecisionId, span })).toBe('never');
});
