import type { EndingId, ObjectiveId } from '#shared/exercise/ids';
import { describe, expect, it } from 'vitest';
import { accept } from '#shared/kernel/accept';
import { advance } from '#shared/kernel/advance';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import {
  aCondition,
  aDecision,
  anExercise,
  anOption,
  anOutcome,
  elapsedAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';
import {
  applyOutcome,
  aRunningSession,
  COMKFOR,
  commits,
  does,
  FIRST,
  open,
  refusal,
  revealed,
} from '../../../support/aTable';

describe('time', () => {
  it('gives a decision more of it from now or from its limit, whichever is later', () => {
    const opened = does(aRunningSession(), open);
    const extend = { type: 'decision.extend', decision: FIRST, minutes: 5 } as const;
    expect(does(opened, extend).state.decisions[0]?.closesAt).toBe(1200);
    expect(does(opened, extend, null, 1000).state.decisions[0]?.closesAt).toBe(1300);
    expect(refusal(opened, { ...extend, minutes: 0 }).kind).toBe('outOfRange');
    expect(refusal(opened, { ...extend, minutes: 1441 }).kind).toBe('outOfRange');
    const unlimited = does(aRunningSession({ decisions: [aDecision('first_response', { within: null })] }), open);
    expect(refusal(unlimited, extend).kind).toBe('noTimeLimit');
  });

  it('never goes backwards and stands still while paused', () => {
    const paused = does(does(aRunningSession(), { type: 'clock.advance' }, null, 60), { type: 'session.pause' });
    expect(accept(paused.compiled, paused.state, open, 61, null)).toMatchObject({ refusal: { kind: 'timeBackwards' } });
    expect(accept(paused.compiled, paused.state, open, 59, null)).toMatchObject({ refusal: { kind: 'timeBackwards' } });
    expect(does(paused, open).state.decisions[0]?.openedAt).toBe(60);
    expect(advance(paused.compiled, paused.state, 900)).toBe(paused.state);
  });
});

describe('a session', () => {
  it('takes no play before STARTEX or after ENDEX, but notes and ratings in the hot wash', () => {
    const compiled = compile(anExercise());
    const briefing = { compiled, state: begin(compiled, { seated: [COMKFOR] }) };
    expect(refusal(briefing, open).kind).toBe('sessionNotRunning');
    expect(refusal(briefing, { type: 'session.pause' }).kind).toBe('notNow');
    const ended = does(aRunningSession(), { type: 'session.end' });
    expect(refusal(ended, open).kind).toBe('sessionNotRunning');
    const rate = {
      type: 'objective.rate',
      objective: 'lead_agreed' as ObjectiveId,
      rating: 'S',
      remark: '',
    } as const;
    expect(does(ended, rate).state.ratings).toEqual(['S']);
    expect(refusal(does(ended, { type: 'session.close' }), rate).kind).toBe('notNow');
    expect(refusal(ended, { type: 'observation.add', text: '', tasks: [] }).kind).toBe('reasonMissing');
    expect(refusal(ended, { type: 'session.close' }, COMKFOR).kind).toBe('notYours');
  });
});

describe('the ending', () => {
  it('is the first that was reached, whatever holds later', () => {
    const endings = [
      { id: 'late' as EndingId, title: 'Late', say: '', when: aCondition(elapsedAtLeast(20)) },
      { id: 'early' as EndingId, title: 'Early', say: '', when: aCondition(elapsedAtLeast(10)) },
    ];
    const { compiled, state } = aRunningSession({ endings });
    expect(advance(compiled, state, 599).ending).toBe(null);
    expect(advance(compiled, state, 600).ending).toBe(1);
    expect(advance(compiled, state, 6000).ending).toBe(1);
    const end = anOption('cordon', {
      outcomes: [anOutcome('holds', { effects: { ...NO_EFFECTS, end: 'late' as EndingId } })],
    });
    const table = aRunningSession({ endings, decisions: [aDecision('first_response', { options: [end] })] });
    expect(does(does(revealed(table), commits()), applyOutcome).state.ending).toBe(0);
    expect(does(does(revealed(table), commits()), applyOutcome, null, 700).state.ending).toBe(1);
  });
});
