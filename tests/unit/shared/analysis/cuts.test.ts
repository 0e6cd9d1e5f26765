import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, classesOf, cutsOf } from '#shared/analysis/cuts';
import type { BooleanExpression, ComparisonOperator, NumberExpression } from '#shared/exercise/condition/ast';
import type { IndicatorId } from '#shared/exercise/ids';
import { compileBoolean } from '#shared/kernel/compileCondition';
import { compile } from '#shared/kernel/compile';
import { begin } from '#shared/kernel/begin';
import { anExercise } from '../../../support/anExercise';

const SPAN = { start: 0, end: 0 };
const TENSION: NumberExpression = { kind: 'indicator', id: 'tension' as IndicatorId, span: SPAN };
const compiled = compile(anExercise());
const start = begin(compiled, { seated: [] });

/** What a condition says of each value of the indicator, 0-100. */
function verdicts(expression: BooleanExpression): readonly boolean[] {
  const holds = compileBoolean(expression, compiled.exercise, compiled);
  return Array.from({ length: 101 }, (_, value) => holds({ ...start, indicators: [value, 0] }));
}

const someConstant = fc.integer({ min: -20, max: 240 }).map((half) => half / 2);
const someComparison = fc
  .tuple(fc.constantFrom<ComparisonOperator>('==', '!=', '<', '<=', '>', '>='), someConstant, fc.boolean())
  .map(([operator, value, mirrored]): BooleanExpression => {
    const constant: NumberExpression = { kind: 'number', value, span: SPAN };
    const [left, right] = mirrored ? [constant, TENSION] : [TENSION, constant];
    return { kind: 'comparison', operator, left, right, span: SPAN };
  });
const someList = fc.array(someConstant, { minLength: 1, maxLength: 3 }).map((values): BooleanExpression => ({
  kind: 'oneOf',
  operand: TENSION,
  list: values.map((value) => ({ kind: 'number', value, span: SPAN })),
  span: SPAN,
}));
const someMovements = fc.array(fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 2 }), { maxLength: 3 });

/** Every value that may come about, each movement made at most once and in any order, kept within 0-100. */
function* fates(value: number, movements: readonly (readonly number[])[], path = ''): Generator<[string, number]> {
  yield [path, value];
  for (const [index, amounts] of movements.entries()) {
    for (const by of amounts) {
      const moved = Math.min(Math.max(value + by, 0), 100);
      yield* fates(moved, movements.with(index, []), `${path} ${index}:${by}`);
    }
  }
}

describe('values of one class', () => {
  it('meet the same fate in a condition, now and after any movements in any order', () => {
    fc.assert(
      fc.property(fc.oneof(someComparison, someList), someMovements, (expression, movements) => {
        const says = verdicts(expression);
        const classes = classesOf(cutsOf(expression).get('tension' as IndicatorId) ?? ALL, movements);
        const fateOf = (value: number) => [...fates(value, movements)].map(([, to]) => says[to]).join();
        for (let value = 1; value <= 100; value += 1) {
          if (classes[value] === classes[value - 1]) expect(fateOf(value)).toBe(fateOf(value - 1));
        }
      }),
    );
  });

  it('are few where a condition tells few apart', () => {
    expect(new Set(classesOf(new Set([40]), [])).size).toBe(2);
    expect(new Set(classesOf(new Set([40]), [[8]])).size).toBe(3);
    expect(new Set(classesOf(ALL, [])).size).toBe(101);
  });

  it('are all different where an indicator is reckoned with', () => {
    const sum: NumberExpression = { kind: 'arithmetic', operator: '*', left: TENSION, right: TENSION, span: SPAN };
    const right: NumberExpression = { kind: 'number', value: 9, span: SPAN };
    const condition: BooleanExpression = { kind: 'comparison', operator: '>', left: sum, right, span: SPAN };
    expect(cutsOf(condition).get('tension' as IndicatorId)).toBe(ALL);
  });
});
