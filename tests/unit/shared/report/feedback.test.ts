import { describe, expect, it } from 'vitest';
import type { FeedbackQuestion } from '#shared/exercise/exercise';
import type { FeedbackId, RoleId } from '#shared/exercise/ids';
import { reportJson } from '#shared/report/reportJson';
import { reportDocument } from '#shared/report/reportDocument';
import { report as english } from '#shared/report/texts/en';
import { aReport, aReportedExercise, COMKFOR, end, facilitator, POLICE, start } from '../../../support/aReport';
import { readDocument } from '../../../support/readDocument';

const feedback: readonly FeedbackQuestion[] = [
  { id: 'picture' as FeedbackId, ask: 'Did your seat have the picture?', kind: 'scale' },
  { id: 'change' as FeedbackId, ask: 'What would you change?', kind: 'text' },
  { id: 'lead' as FeedbackId, ask: 'Was the lead clear?', kind: 'scale' },
];
const gives = (role: RoleId, question: string, answer: number | string) =>
  facilitator({ type: 'feedback.give', role, question: question as FeedbackId, answer });
const hotWashed = (...given: readonly ReturnType<typeof gives>[]) =>
  aReport([start, end, ...given], aReportedExercise({ feedback })).report;
const textOf = (report: ReturnType<typeof hotWashed>) => readDocument(reportDocument(report, english, 'en')).text;

describe('feedback in the report', () => {
  it('is the spread of each question that was answered, and words in the order of the alphabet', () => {
    const report = hotWashed(
      gives(COMKFOR, 'picture', 4),
      gives(POLICE, 'picture', 4),
      gives(COMKFOR, 'change', 'Start earlier.'),
      gives(POLICE, 'change', 'Fewer radios <b>'),
    );
    expect(report.feedback).toEqual([
      { id: 'picture', ask: 'Did your seat have the picture?', kind: 'scale', counts: [0, 0, 0, 2, 0] },
      { id: 'change', ask: 'What would you change?', kind: 'text', texts: ['Fewer radios <b>', 'Start earlier.'] },
    ]);
  });

  it('is printed without who gave it, and not in the course of events', () => {
    const report = hotWashed(gives(POLICE, 'change', 'Fewer radios <b>'), gives(COMKFOR, 'picture', 2));
    const section = textOf(report).split('Feedback of the participants')[1]?.split('Improvement plan')[0] ?? '';
    expect(section).toContain('Fewer radios <b>');
    expect(section).not.toMatch(/POLICE|COMKFOR|Was the lead clear/);
    expect(report.course.map(({ event }) => event.kind)).toEqual(['startex', 'endex']);
  });

  it('is in the report for other programs without who gave it', () => {
    const { played, report } = aReport(
      [start, end, gives(POLICE, 'change', 'Fewer radios')],
      aReportedExercise({ feedback }),
    );
    const json = reportJson(report, played.log);
    expect(json).toContain('Fewer radios');
    expect(json).not.toContain('feedback.give');
  });

  it('has no section when nobody gave any', () => {
    expect(hotWashed().feedback).toEqual([]);
    expect(textOf(hotWashed())).not.toContain('Feedback of the participants');
  });
});
