import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeRecord, undoneRecords } from '../../../../../renderer/features/conduct/describeRecord';
import { conduct } from '../../../../../renderer/i18n/en/conduct';
import { aDecision, anExercise, anOption } from '../../../../support/anExercise';
import { aPlayedLog } from '../../../../support/aPlayedLog';
import { COMKFOR, enters, open } from '../../../../support/aTable';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { conduct } }, interpolation: { escapeValue: false } }));

const exercise = anExercise({
  decisions: [
    aDecision('first_response', { title: 'First response', options: [anOption('cordon', { label: 'Cordon' })] }),
  ],
});
const played = aPlayedLog(
  exercise,
  [COMKFOR],
  [
    { command: { type: 'session.start' } },
    { command: open },
    { command: enters(COMKFOR), by: COMKFOR },
    { command: { type: 'log.undo', record: 3 } },
  ],
);

describe('the log on the console', () => {
  it('says that a seat has entered a position, never which or why: the projector may show it', () => {
    const said = played.log.map((record) => describeRecord(i18n.getFixedT('en', 'conduct'), exercise, record));
    expect(said).toEqual([
      'STARTEX',
      'Asked “First response”',
      'COMKFOR entered a position on “First response”',
      'Took the last act back',
    ]);
    expect(said.join()).not.toMatch(/Cordon|Why not/);
  });

  it('knows which records were taken back', () => {
    expect([...undoneRecords(played.log)]).toEqual([3]);
  });
});
