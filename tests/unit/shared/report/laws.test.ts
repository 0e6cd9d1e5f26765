import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report as english } from '#shared/report/texts/en';
import { effectivePlay } from '#shared/report/effectivePlay';
import { reportDocument } from '#shared/report/reportDocument';
import { reportJson } from '#shared/report/reportJson';
import { sessionReport } from '#shared/report/sessionReport';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { arbitraryPlay } from '../../../support/arbitraryPlay';
import { readDocument } from '../../../support/readDocument';

const RUNS = { numRuns: 150 };

describe('the laws of the report', () => {
  it('reports any log that was ever accepted, and ends where the session stands', () => {
    let [undone, closed] = [0, 0];
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ compiled, setup, log, history }) => {
        const session = {
          name: 'Any',
          seats: setup.seated.map((role) => ({ role, person: '' })),
          pace: { kind: 'facilitator' } as const,
          frameTitle: null,
        };
        const report = sessionReport(compiled, session, log, { includePeople: false });
        expect(report.brokenAt).toBeNull();
        expect(report.played).toBe(history.state.time);
        expect(report.indicators.map(({ end }) => end)).toEqual(history.state.indicators);
        expect(effectivePlay(compiled, setup, log).final).toEqual(history.state);
        expect(report.ending === null).toBe(history.state.ending === null);
        expect(report.decisions.map(({ closedAt }) => closedAt)).toEqual(
          history.state.decisions.map(({ closedAt }) => closedAt),
        );
        expect(report.objectives.map(({ rating }) => rating)).toEqual(history.state.ratings);
        expect(report.course.map(({ at }) => at)).toEqual(report.course.map(({ at }) => at).toSorted((a, b) => a - b));
        readDocument(reportDocument(report, english, 'en'));
        expect(JSON.parse(reportJson(report, log))).toMatchObject({ format: 'liaison-report', version: 1 });
        undone += report.figures.undone;
        closed += report.decisions.filter(({ number }) => number !== null).length;
      }),
      RUNS,
    );
    expect(undone).toBeGreaterThan(20);
    expect(closed).toBeGreaterThan(RUNS.numRuns / 3);
  });
});
