import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeOverride } from '#shared/exercise/frames/mergeOverride';
import type { RawMap } from '#shared/exercise/yaml/rawMap';
import { deepFreeze } from '../../../../support/deepFreeze';

/** Where the format has nothing, so that it knows no key as misspelt. */
const NOWHERE = ['nowhere'];

const { map } = fc.letrec<{ map: RawMap; value: unknown }>((tie) => ({
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('', 'x', 'y'),
    fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    tie('map'),
  ),
}));

/** JSON Merge Patch as RFC 7396 tells it, with the empty text for null. */
function patched(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const isMap = typeof target === 'object' && target !== null && !Array.isArray(target);
  const result = new Map<string, unknown>(isMap ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === '') result.delete(key);
    else result.set(key, patched(result.get(key), value));
  }
  return Object.fromEntries(result);
}

it('an override is a JSON Merge Patch in which an empty value takes away', () => {
  fc.assert(
    fc.property(map, map, (base, override) => {
      const merged = mergeOverride(deepFreeze(base), deepFreeze(override), NOWHERE);
      expect(merged).toEqual(patched(base, override));
      expect(mergeOverride(merged, override, NOWHERE)).toEqual(merged);
      expect(mergeOverride(base, {}, NOWHERE)).toEqual(base);
    }),
  );
});

it('the entries that an override leaves alone keep their order', () => {
  const base = { facts: { curfew: 'no', gates: 'yes', press: 'no' } };
  expect(Object.keys(mergeOverride(base, { facts: { gates: 'no' } })['facts'] as RawMap)).toEqual([
    'curfew',
    'gates',
    'press',
  ]);
});

it('a misspelt key takes nothing away and stays to be reported', () => {
  const base = { decisions: { first_response: { within: '15m' } } };
  expect(mergeOverride(base, { decisions: { first_response: { withn: '' } } })).toEqual({
    decisions: { first_response: { within: '15m', withn: '' } },
  });
});
