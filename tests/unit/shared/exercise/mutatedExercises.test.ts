import { expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { readDamaged } from '../../../fuzz/readDamaged';
import { FULL } from '../../../support/exerciseTexts';

const SEED = 4411;
const COUNT = 600;
/** The parts of the format that a damaged exercise should have had. */
const PARTS = ['drift', 'arrangements', 'kind: several', 'kind: estimate', 'map:', 'media:', 'override:', 'feedback:'];

it('starts from an exercise with all that the format has', () => {
  expect(parseExercise(FULL).kind).toBe('valid');
  expect(PARTS.filter((part) => !FULL.includes(part))).toEqual([]);
});

it(
  'reads damaged exercises and texts without an exception, and every finding points into the text',
  { timeout: 300_000 },
  () => {
    const { valid, refused, faults } = readDamaged(COUNT, SEED);
    console.log(`${COUNT} damaged files read (seed ${SEED}): ${valid} still valid, ${refused} refused with reasons.`);
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(COUNT / 10);
  },
);
