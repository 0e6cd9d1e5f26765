import type { ChartedIndicator } from './chartModel';

/** What the foot and the top of every strip stand for. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
}

const SCALE_MARGIN = 5;

/** The part of 0-100 that the indicators moved in, in whole tens: one scale for all, so that strips compare. */
export function chartScale(indicators: readonly Pick<ChartedIndicator, 'points'>[]): ChartScale {
  const values = indicators.flatMap(({ points }) => points.map(({ value }) => value));
  if (values.length === 0) return { low: 0, high: 100 };
  return {
    low: Math.max(Math.floor((Math.min(...values) - SCALE_MARGIN) / 10) * 10, 0),
    high: Math.min(Math.ceil((Math.max(...values) + SCALE_MARGIN) / 10) * 10, 100),
  };
}
