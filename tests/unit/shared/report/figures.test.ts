import { expect, it } from 'vitest';
import { aReport, decidesFirst, facilitator, SECOND, start } from '../../../support/aReport';

it('says of every joint decision whether its positions agreed, or why that is not told', () => {
  const { decisions } = aReport([start, ...decidesFirst(), facilitator({ type: 'decision.open', decision: SECOND })])
    .report.figures;
  expect(decisions).toMatchObject({ joint: 2, agreedBefore: 0, split: 1, fewPositions: 1, inWords: 0 });
});
