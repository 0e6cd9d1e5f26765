import { describe, expect, it } from 'vitest';
import type { FeedbackQuestion } from '#shared/exercise/exercise';
import type { FeedbackId } from '#shared/exercise/ids';
import type { Command } from '#shared/kernel/command';
import { feedbackGiven } from '#shared/kernel/feedback';
import { anExercise } from '../../../support/anExercise';
import { aPlayedLog } from '../../../support/aPlayedLog';
import { aRunningSession, COMKFOR, does, POLICE, refusal, SRSG } from '../../../support/aTable';

const picture: FeedbackQuestion = { id: 'picture' as FeedbackId, ask: 'Did you have the picture?', kind: 'scale' };
const change: FeedbackQuestion = { id: 'change' as FeedbackId, ask: 'What would you change?', kind: 'text' };
const feedback = [picture, change];

const gives = (answer: number | string, { id }: FeedbackQuestion = picture, role = COMKFOR): Command => ({
  type: 'feedback.give',
  role,
  question: id,
  answer,
});
const hotWash = () => does(aRunningSession({ feedback }), { type: 'session.end' });

describe('feedback', () => {
  it('is given by a seat for itself or by the facilitator for it, and changes nothing of the session', () => {
    const { state } = hotWash();
    expect(does(hotWash(), gives(5), COMKFOR).state).toEqual(state);
    expect(does(hotWash(), gives('More time.', change), null).state).toEqual(state);
  });

  it('is given in the hot wash only', () => {
    const running = aRunningSession({ feedback });
    expect(refusal(running, gives(3))).toMatchObject({ kind: 'notNow', status: 'running' });
    const closed = does(hotWash(), { type: 'session.close' });
    expect(refusal(closed, gives(3))).toMatchObject({ kind: 'notNow', status: 'closed' });
  });

  it('is refused for another seat, for an empty one, and to a question that the exercise does not ask', () => {
    expect(refusal(hotWash(), gives(3), POLICE)).toEqual({ kind: 'notYours', role: POLICE });
    expect(refusal(hotWash(), gives(3, picture, SRSG))).toEqual({ kind: 'notSeated', role: SRSG });
    const other = { ...picture, id: 'other' as FeedbackId };
    expect(refusal(hotWash(), gives(3, other))).toMatchObject({ kind: 'unknown', id: 'other' });
  });

  it('is one of the five values or some words, as it is asked', () => {
    for (const value of [0, 6, 2.5])
      expect(refusal(hotWash(), gives(value))).toMatchObject({ kind: 'outOfRange', value });
    expect(refusal(hotWash(), gives('fully'))).toMatchObject({ kind: 'unknown' });
    expect(refusal(hotWash(), gives('  ', change))).toEqual({ kind: 'reasonMissing' });
    expect(refusal(hotWash(), gives(3, change))).toEqual({ kind: 'reasonMissing' });
  });

  it('counts as it was given last by each role, without what was taken back', () => {
    const { log } = aPlayedLog(
      anExercise({ feedback }),
      [COMKFOR, POLICE],
      [
        { command: { type: 'session.start' } },
        { command: { type: 'session.end' } },
        { command: gives(2), by: COMKFOR },
        { command: gives(4), by: COMKFOR },
        { command: gives('Less noise.', change), by: COMKFOR },
        { command: gives(1, picture, POLICE), by: POLICE },
        { command: { type: 'log.undo', record: 6 } },
      ],
    );
    expect([...feedbackGiven(log)].map(([role, answers]) => [role, [...answers]])).toEqual([
      [
        COMKFOR,
        [
          ['picture', 4],
          ['change', 'Less noise.'],
        ],
      ],
    ]);
  });
});
