import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BooleanExpression, NumberExpression } from '#shared/exercise/condition/ast';
import { intervalOf, truthOf, whereHolds } from '#shared/exercise/condition/intervals';
import { parseCondition } from '#shared/exercise/condition/parseCondition';
import type { Ranges } from '#shared/exercise/condition/ranges';
import { compileBoolean } from '#shared/kernel/compileCondition';
import { CASES_EXERCISE, arbitraryCases } from '../../../../support/arbitraryCases';
import { arbitraryNumber, arbitraryTruth } from '../../../../support/arbitraryExpression';
import { SOME_NAMES } from '../../../../support/conditionNames';

const holdsIn = (expression: BooleanExpression) => compileBoolean(expression, CASES_EXERCISE.exercise, CASES_EXERCISE);

describe('what is said of a condition over ranges', () => {
  it('is never contradicted by a session within them', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(arbitraryTruth, arbitraryCases(), (expression, { states, ranges }) => {
        const truth = truthOf(expression, ranges);
        told.add(truth);
        const holds = holdsIn(expression);
        if (truth === 'always') expect(states.every(holds)).toBe(true);
        if (truth === 'never') expect(states.some(holds)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(told).toEqual(new Set(['always', 'never', 'sometimes']));
  });

  it('holds of numbers too: each lies between the ends', () => {
    const span = { start: 0, end: 0 };
    const compared = (left: NumberExpression, operator: '>=' | '<=', value: number) =>
      holdsIn({ kind: 'comparison', operator, left, right: { kind: 'number', value, span }, span });
    fc.assert(
      fc.property(arbitraryNumber, arbitraryCases(), (expression, { states, ranges }) => {
        const { min, max } = intervalOf(expression, ranges);
        if (Number.isNaN(min)) return;
        expect(states.every(compared(expression, '>=', min))).toBe(true);
        expect(states.every(compared(expression, '<=', max))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds of the narrower ranges where it holds, and where it does not', () => {
    fc.assert(
      fc.property(arbitraryTruth, arbitraryTruth, fc.boolean(), arbitraryCases(), (first, then, wanted, cases) => {
        const there = whereHolds(first, wanted, cases.ranges);
        const states = cases.states.filter((state) => holdsIn(first)(state) === wanted);
        if (there === null) {
          expect(states).toHaveLength(0);
          return;
        }
        const truth = truthOf(then, there);
        if (truth === 'always') expect(states.every(holdsIn(then))).toBe(true);
        if (truth === 'never') expect(states.some(holdsIn(then))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

/** tension 20-60, trust 0-95, companies 0-4, elapsed from 0 on, rung 0-4; curfew none or police; anything may have happened. */
const RANGES: Ranges = {
  number(leaf) {
    switch (leaf.kind) {
      case 'indicator':
        return leaf.id === 'tension' ? { min: 20, max: 60 } : { min: 0, max: 95 };
      case 'resource':
        return { min: 0, max: 4 };
      case 'elapsed':
        return { min: 0, max: Infinity };
      case 'rung':
        return { min: 0, max: 4 };
      case 'answer':
        return { min: 0, max: 1 };
    }
  },
  values: () => [0, 1],
  happened: () => 'sometimes',
};

function truth(text: string): string {
  const parsed = parseCondition(text, SOME_NAMES);
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return truthOf(parsed.condition.expression, RANGES);
}

describe('a condition', () => {
  it.each([
    'trust >= 105',
    'tension < 20',
    'tension + trust > 155',
    'curfew == military',
    'rung == 5',
    'trust >= 40 and trust < 30',
    'joint_cell and trust < 50 and not joint_cell',
    'tension >= trust and trust > 60',
    'decided(first_response) and not decided(first_response)',
    'trust in [20, 30] and trust > 30',
    'trust == 40 and trust != 40',
    'elapsed < 10m and elapsed >= 10m',
    'count(trust >= 105, curfew == military, tension > 30) >= 2',
    'not (trust >= 40 or trust < 40)',
    'trust > 40 and trust < 41',
    'trust == 40.5',
    'trust in [1.5, 2.5]',
    'tension / companies > 60',
    'trust / (companies - 2) > 1000',
    'min(tension, trust) > 60',
    'clamp(trust, 20, 80) > 80',
  ])('that cannot hold is seen: %s', (text) => {
    expect(truth(text)).toBe('never');
  });

  it.each([
    'trust <= 95',
    'curfew in [none, police]',
    'elapsed >= 0m',
    'trust >= 40 or trust < 40',
    'trust < 40 or curfew == none or trust > 39',
    'not (trust >= 105)',
    'delivered(bus_attack) or not delivered(bus_attack)',
    'max(tension, trust) >= 20',
    '-companies >= -4',
  ])('that cannot fail is seen: %s', (text) => {
    expect(truth(text)).toBe('always');
  });

  it.each([
    'trust >= 95',
    'curfew == police',
    'trust >= 40 and tension < 30',
    'trust / (companies - 0.5) > 1000',
    'elapsed > 999h',
    'tension / companies == 0',
    'trust >= 40 and trust < 42',
  ])('that may hold and may fail is left open: %s', (text) => {
    expect(truth(text)).toBe('sometimes');
  });

  it('of hundreds of parts is read at once', () => {
    const parts = Array.from({ length: 60 }, (_, index) => `(trust > ${index} or tension > ${index})`);
    expect(truth(`${parts.join(' and ')} and trust > 95`)).toBe('never');
  });
});
