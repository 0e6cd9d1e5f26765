import { describe, expect, it } from 'vitest';
import { anExercise, aCondition, indicatorAtLeast } from '../../../support/anExercise';
import { aReport, aReportedExercise, end, facilitator, start } from '../../../support/aReport';

/** Tension from 50 by 20 at every ten minutes. */
const indicators = anExercise().indicators.map((indicator, index) =>
  index === 0 ? { ...indicator, drift: { every: 10, by: 20, when: null } } : indicator,
);
const halfAnHour = [start, facilitator({ type: 'clock.advance' }, 30 * 60), end];

describe('the course of an indicator', () => {
  it('has a point at each moment at which it drifted', () => {
    const { report } = aReport(halfAnHour, aReportedExercise({ indicators, endings: [] }));
    expect(report.indicators[0]?.points).toEqual([
      { at: 0, value: 50 },
      { at: 600, value: 70 },
      { at: 1200, value: 90 },
      { at: 1800, value: 100 },
    ]);
  });

  it('has one point where it drifts into an ending, and the ending stands there in the course of events', () => {
    const [divided] = anExercise().endings;
    if (!divided) throw new Error('no ending');
    const endings = [{ ...divided, when: aCondition(indicatorAtLeast('tension', 90)) }];
    const { report } = aReport(halfAnHour, aReportedExercise({ indicators, endings }));
    expect(report.indicators[0]?.points.map(({ at }) => at)).toEqual([0, 600, 1200, 1800]);
    expect(report.course.map(({ at, event }) => [at, event.kind])).toEqual([
      [0, 'startex'],
      [1200, 'ending'],
      [1800, 'endex'],
    ]);
  });
});
