import { expect, it } from 'vitest';
import type { RoleId } from '#shared/exercise/ids';
import { aDecision, anOutcome } from '../../../support/anExercise';
import {
  aReport,
  aReportedExercise,
  COMKFOR,
  facilitator,
  FIRST,
  HOLDS,
  POLICE,
  start,
} from '../../../support/aReport';

it('tells what the facilitator let follow from an answer in words, which overrules nothing', () => {
  const inWords = aReportedExercise({
    decisions: [
      aDecision(FIRST, { form: { kind: 'text' }, options: [], outcomes: [anOutcome(HOLDS), anOutcome('lost')] }),
    ],
  });
  const answer = (text: string) => ({ kind: 'text', text }) as const;
  const position = (role: RoleId, text: string) =>
    facilitator({
      type: 'position.enter',
      decision: FIRST,
      role,
      answer: answer(text),
      reason: '',
      confidence: null,
    });
  const reported = aReport(
    [
      start,
      facilitator({ type: 'decision.open', decision: FIRST }),
      position(COMKFOR, 'Close the bridge.'),
      position(POLICE, 'Close it.'),
      facilitator({ type: 'decision.reveal', decision: FIRST }),
      facilitator({
        type: 'decision.commit',
        decision: FIRST,
        answer: answer('We close the bridge.'),
        reason: '',
        dissent: [],
        outcome: null,
      }),
      facilitator({ type: 'outcome.adjudicate', decision: FIRST, outcome: HOLDS, reason: 'It was agreed early.' }),
      facilitator({ type: 'outcome.apply', decision: FIRST }),
    ],
    inWords,
  );
  expect(reported.report.decisions[0]).toMatchObject({
    choice: { option: 'We close the bridge.', instruments: [] },
    positionsAgreed: null,
    proposed: { say: null, changes: [] },
    overruled: null,
    ruling: { reason: 'It was agreed early.', at: 0 },
  });
  expect(reported.report.figures.decisions).toMatchObject({ overruled: 0, agreedBefore: 0, split: 0 });
  expect(reported.report.course.map(({ event }) => event.kind)).toContain('ruled');
});
