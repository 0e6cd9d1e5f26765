import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occurrences } from '#shared/exercise/check/occurrences';

it('finds each needle wherever it stands, and nothing else', () => {
  const letters = fc.constantFrom('a', 'b', 'š', ' ');
  let found = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: letters, maxLength: 60 }),
      fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      (text, needles, window) => {
        const expected = [...new Set(needles)].flatMap((needle) =>
          [...text].flatMap((_, at) =>
            needle.length >= window && text.startsWith(needle, at) ? [`${at} ${needle}`] : [],
          ),
        );
        const actual = [...occurrences(text, new Set(needles), window)].map(({ needle, at }) => `${at} ${needle}`);
        found += actual.length;
        expect(actual.toSorted()).toEqual(expected.toSorted());
      },
    ),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(200);
});
