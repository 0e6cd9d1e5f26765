import type { ChartInput } from './chartModel';
import type { SessionReport } from './reportModel';

/** What the chart of a whole session shows. */
export function chartInput({ indicators, decisions, played, ending }: SessionReport): ChartInput {
  return {
    indicators,
    until: played,
    ending,
    marks: decisions.flatMap(({ number, closedAt, choice }) =>
      number === null || closedAt === null ? [] : [{ at: closedAt, number, decided: choice !== null }],
    ),
  };
}
