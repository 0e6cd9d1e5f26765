import { expect, it } from 'vitest';
import { sessionReport } from '#shared/report/sessionReport';
import { aReport, aSession, CORDON, decidesFirst, facilitator, FIRST, HOLDS, start } from '../../../support/aReport';
import { chooses } from '../../../support/chooses';

const MINUTE = 60;

it('leaves out how long a decision took where the facilitator set the pace and the clock stood still', () => {
  const atOnce = [
    start,
    facilitator({ type: 'decision.open', decision: FIRST }),
    facilitator({ type: 'decision.reveal', decision: FIRST }),
    facilitator({
      type: 'decision.commit',
      decision: FIRST,
      answer: chooses(CORDON),
      reason: '',
      dissent: [],
      outcome: HOLDS,
    }),
  ];
  const { played, report } = aReport(atOnce);
  expect(report.decisions[0]).toMatchObject({ result: 'inTime', taken: 0 });
  const byHand = (of: typeof played) =>
    sessionReport(of.compiled, { ...aSession(of), pace: { kind: 'facilitator' } }, of.log, { includePeople: false });
  expect(byHand(played).decisions[0]).toMatchObject({ result: 'inTime', taken: null });
  expect(byHand(played).figures.decisions).toMatchObject({ inTime: 1, measured: 0, medianTaken: null });
  const slow = aReport([start, ...decidesFirst()]).played;
  expect(byHand(slow).figures.decisions).toMatchObject({ measured: 1, medianTaken: 10 * MINUTE });
});
