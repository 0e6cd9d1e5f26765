import { describe, expect, it } from 'vitest';
import type { OptionId } from '#shared/exercise/ids';
import { seatView } from '#shared/workflow/seatView';
import { draftSoFar, isAnotherAnswer, NO_DRAFTS, withDraft } from '../../../../../renderer/features/seat/seatDraft';
import { aDecision, anOption } from '../../../../support/anExercise';
import { aRunningSession, COMKFOR, does, FIRST, open } from '../../../../support/aTable';

const [A, B] = ['a', 'b'] as OptionId[] as [OptionId, OptionId];

/** The question at COMKFOR's seat, before and after it has ranked B over A. */
function ranking() {
  const decision = aDecision(FIRST, { form: { kind: 'ranking' }, options: [anOption('a'), anOption('b')] });
  const opened = does(aRunningSession({ injects: [], decisions: [decision] }), open);
  const entered = does(opened, {
    type: 'position.enter',
    decision: FIRST,
    role: COMKFOR,
    answer: { kind: 'ranking', order: [B, A] },
    reason: 'North can wait.',
    confidence: 2,
  });
  const [before, after] = [opened, entered].map(({ compiled, state }) => seatView(compiled, state, 0).decisions[0]);
  if (!before || !after) throw new Error('The seat is not asked');
  return { before, after };
}

describe('what a seat has begun to answer', () => {
  it('starts with nothing in the form that is asked for', () => {
    expect(draftSoFar(ranking().before)).toEqual({
      answer: { kind: 'ranking', order: null },
      reason: '',
      confidence: null,
    });
  });

  it('starts a change from what was entered, and knows when nothing is changed by it', () => {
    const { after } = ranking();
    const draft = draftSoFar(after);
    expect(draft).toEqual({ answer: { kind: 'ranking', order: [B, A] }, reason: 'North can wait.', confidence: 2 });
    expect(isAnotherAnswer(draft, after)).toBe(false);
    expect(isAnotherAnswer({ ...draft, reason: 'North can wait. ' }, after)).toBe(false);
    expect(isAnotherAnswer({ ...draft, answer: { kind: 'ranking', order: [A, B] } }, after)).toBe(true);
    expect(isAnotherAnswer({ ...draft, confidence: 5 }, after)).toBe(true);
  });

  it('is kept for each question until it is entered or left', () => {
    const draft = draftSoFar(ranking().before);
    const kept = withDraft(NO_DRAFTS, FIRST, draft);
    expect(kept.get(FIRST)).toBe(draft);
    expect(withDraft(kept, FIRST, null).size).toBe(0);
  });
});
