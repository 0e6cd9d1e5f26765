import { expect, it } from 'vitest';
import { isBeyond, thresholdsOf } from '#shared/analysis/thresholds';
import { FULL, minimalWith } from '../../../support/exerciseTexts';
import { readExercise } from '../../../support/readExercise';

const written = (text: string) =>
  thresholdsOf(readExercise(text)).map(({ indicator, operator, value }) => `${indicator} ${operator} ${value}`);

it('finds the thresholds in every place that has a condition', () => {
  expect(written(FULL)).toEqual([
    'tension >= 70',
    'trust >= 30',
    'trust < 45',
    'trust >= 10',
    'tension >= 90',
    'tension < 30',
  ]);
});

it('takes each once, with the indicator on the left, and nothing that is not a constant', () => {
  const when = '(90 <= tension or tension >= 90) and tension > -5 and tension + 1 > 3 and not (tension == 7)';
  expect(written(minimalWith(`endings:\n  divided: { title: D, say: S., when: "${when}" }`))).toEqual([
    'tension >= 90',
    'tension > -5',
    'tension == 7',
  ]);
});

it.each([
  ['<', [true, false, false]],
  ['<=', [true, true, false]],
  ['>', [false, false, true]],
  ['>=', [false, true, true]],
  ['==', [false, true, false]],
  ['!=', [true, false, true]],
] as const)('compares with %s as the conditions do', (operator, expected) => {
  const threshold = { indicator: thresholdsOf(readExercise(FULL))[0]?.indicator, operator, value: 5 };
  expect([4, 5, 6].map((reading) => isBeyond(threshold as Parameters<typeof isBeyond>[0], reading))).toEqual(expected);
});
