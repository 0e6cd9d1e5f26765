import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, emptySet, highestOf, lowestOf, moveAll, valuesOf, ValueSets } from '#shared/analysis/valueSets';

const someValues = fc.uniqueArray(fc.integer({ min: 0, max: 100 }));
const inOrder = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b);

function setOf(values: readonly number[]) {
  const set = emptySet();
  for (const value of values) add(set, value);
  return set;
}

describe('a set of values', () => {
  it('has what was added, and knows its lowest and highest', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const set = setOf(values);
        expect(valuesOf(set)).toEqual(inOrder(values));
        expect(lowestOf(set)).toBe(Math.min(101, ...values));
        expect(highestOf(set)).toBe(Math.max(-1, ...values));
      }),
    );
  });

  it('moves every value and keeps it within 0-100', () => {
    fc.assert(
      fc.property(someValues, fc.integer({ min: -150, max: 150 }), someValues, (values, by, before) => {
        const moved = setOf(before);
        moveAll(setOf(values), by, moved);
        expect(valuesOf(moved)).toEqual(inOrder(values.map((value) => Math.min(Math.max(value + by, 0), 100))));
      }),
      { numRuns: 1_000 },
    );
  });

  it('of one node takes in others and leaves those of other nodes alone', () => {
    fc.assert(
      fc.property(someValues, someValues, (one, other) => {
        const sets = new ValueSets(3);
        sets.unite(1, setOf(one));
        sets.unite(1, setOf(other));
        expect([0, 1, 2].map((node) => valuesOf(sets.of(node)))).toEqual([[], inOrder([...one, ...other]), []]);
      }),
    );
  });
});
