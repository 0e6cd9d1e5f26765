import { describe, expect, it } from 'vitest';
import { awaitsRuling } from '../../../../../renderer/features/conduct/awaitsRuling';
import { aDecision, anOutcome } from '../../../../support/anExercise';
import {
  applyOutcome,
  aRunningSession,
  commits,
  does,
  expire,
  FIRST,
  revealed,
  type Table,
} from '../../../../support/aTable';

const inWords = aDecision(FIRST, {
  form: { kind: 'text' },
  options: [],
  outcomes: [anOutcome('heard'), anOutcome('ignored')],
});
const awaits = ({ compiled, state }: Table) => awaitsRuling(compiled, state, 0);
const answered = (table: Table) =>
  does(revealed(table), commits({ answer: { kind: 'text', text: 'We ask the council.' }, outcome: null }));

describe('what follows from an answer in words', () => {
  it('is for the facilitator to say, until it was said', () => {
    const table = answered(aRunningSession({ decisions: [inWords] }));
    expect(awaits(table)).toBe(true);
    const said = does(table, {
      type: 'outcome.adjudicate',
      decision: FIRST,
      outcome: inWords.outcomes[1]?.id ?? null,
      reason: 'Nobody was asked.',
    });
    expect(awaits(said)).toBe(false);
  });

  it('need not be said when nothing can follow, when it was let go, or when there was no answer', () => {
    expect(awaits(answered(aRunningSession({ decisions: [{ ...inWords, outcomes: [] }] })))).toBe(false);
    expect(awaits(does(answered(aRunningSession({ decisions: [inWords] })), applyOutcome))).toBe(false);
    expect(awaits(does(revealed(aRunningSession({ decisions: [inWords] })), expire))).toBe(false);
  });

  it('is proposed by chance for every other form', () => {
    expect(awaits(does(revealed(aRunningSession()), commits()))).toBe(false);
  });
});
