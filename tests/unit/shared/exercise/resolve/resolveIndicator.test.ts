import { expect, it } from 'vitest';
import { FULL, minimalWith } from '../../../../support/exerciseTexts';
import { pointing, readExercise } from '../../../../support/readExercise';

const drifting = (drift: string) =>
  minimalWith(`indicators:
  tension: { name: Tension, start: 55, better: lower }
  trust: { name: Trust, start: 40, better: higher, drift: ${drift} }`);

it('an indicator drifts by itself, always or while a condition holds', () => {
  const [tension, trust, prices] = readExercise(FULL).indicators;
  expect(tension?.drift).toBeNull();
  expect(trust?.drift).toMatchObject({ every: 10, by: -1, when: { text: 'not joint_cell and rung < 3' } });
  expect(prices?.drift).toEqual({ every: 60, by: 5, when: null });
});

it.each([
  ['{ every: 0m, by: 1 }', 'LX0026 "0m"'],
  ['{ every: 10m, by: 0 }', 'LX0025 "0"'],
  ['{ every: 10m, by: -101 }', 'LX0025 "-101"'],
  ['{ every: 10m, by: 1, when: tensoin > 3 }', 'LX0063 "tensoin"'],
  ['{ by: 1 }', 'LX0022 "drift"'],
  ['10m', 'LX0023 "10m"'],
])('a drift that is no movement is refused: %s', (drift, finding) => {
  expect(pointing(drifting(drift))).toEqual([finding]);
});
