import { describe, expect, it } from 'vitest';
import type { DecisionId, EndingId, IndicatorId, InjectId, OutcomeId } from '#shared/exercise/ids';
import { OTHERWISE } from '#shared/kernel/compile';
import { outcomeDue } from '#shared/kernel/outcomesOf';
import {
  aCondition,
  aDecision,
  anInject,
  anOption,
  anOutcome,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';
import {
  applyOutcome,
  aRunningSession,
  commits,
  does,
  expire,
  FIRST,
  refusal,
  revealed,
} from '../../../support/aTable';

describe('outcomes', () => {
  const worse = { ...NO_EFFECTS, say: 'It burns.', change: [{ indicator: 'tension' as IndicatorId, by: 60 }] };
  const options = [
    anOption('cordon', {
      outcomes: [
        anOutcome('holds', { effects: { ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by: -8 }] } }),
        anOutcome('breaks', { after: 10, when: aCondition(indicatorAtLeast('tension', 90)), effects: worse }),
      ],
    }),
  ];
  const otherwise = { ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by: 12 }] };
  const table = () => revealed(aRunningSession({ decisions: [aDecision('first_response', { options, otherwise })] }));

  it('change the world when applied and not before', () => {
    const committed = does(table(), commits());
    expect(committed.state.indicators).toEqual([50, 40]);
    const applied = does(committed, applyOutcome);
    expect(applied.state.indicators).toEqual([42, 40]);
    expect(applied.state.decisions[0]).toMatchObject({ status: 'resolved', outcomeStatus: 'applied' });
  });

  it('can be drawn only when their condition holds, yet the facilitator may overrule with a reason', () => {
    expect(refusal(table(), commits({ outcome: 'breaks' as OutcomeId }))).toEqual({
      kind: 'outcomeNotPossible',
      outcome: 'breaks',
    });
    expect(refusal(table(), commits({ outcome: null }))).toEqual({ kind: 'outcomeNotPossible', outcome: null });
    const committed = does(table(), commits());
    const overrule = { type: 'outcome.adjudicate', decision: FIRST, outcome: 'breaks' as OutcomeId } as const;
    expect(refusal(committed, { ...overrule, reason: '' })).toEqual({ kind: 'reasonMissing' });
    const overruled = does(committed, { ...overrule, reason: 'The crowd saw it coming' });
    expect(outcomeDue(overruled.compiled, overruled.state, 0)).toBe(600);
    const applied = does(overruled, applyOutcome, null, 600);
    expect(applied.state.indicators[0]).toBe(100);
    expect(applied.state.ending).toBe(0);
    const nothing = does(does(committed, { ...overrule, outcome: null, reason: 'Nobody came' }), applyOutcome);
    expect(nothing.state.indicators).toEqual([50, 40]);
  });

  it('follow from not deciding in time as well', () => {
    const expired = does(table(), expire);
    expect(expired.state.decisions[0]).toMatchObject({ status: 'expired', answer: null, outcome: 0 });
    expect(does(expired, applyOutcome).state.indicators[0]).toBe(62);
    const adjudicate = { type: 'outcome.adjudicate', decision: FIRST, reason: 'Spared' } as const;
    expect(does(does(expired, { ...adjudicate, outcome: null }), applyOutcome).state.indicators[0]).toBe(50);
    expect(does(expired, { ...adjudicate, outcome: OTHERWISE }).state.decisions[0]?.outcome).toBe(0);
  });

  it('deliver, cancel, open and end', () => {
    const effects = {
      ...NO_EFFECTS,
      deliver: ['spare' as InjectId],
      cancel: ['later' as InjectId],
      open: ['second' as DecisionId],
      end: 'divided' as EndingId,
    };
    const played = does(
      does(
        revealed(
          aRunningSession({
            injects: [
              anInject('spare', { trigger: { kind: 'pool' } }),
              anInject('later', { trigger: { kind: 'at', phase: null, offset: 30 } }),
            ],
            decisions: [
              aDecision('first_response', {
                options: [anOption('cordon', { outcomes: [anOutcome('holds', { effects })] })],
              }),
              aDecision('second', { trigger: { kind: 'pool' } }),
            ],
          }),
        ),
        commits(),
      ),
      applyOutcome,
      null,
      60,
    );
    expect(played.state.injects.map(({ status }) => status)).toEqual(['due', 'skipped']);
    expect(played.state.decisions[1]).toMatchObject({ status: 'waiting', due: 60 });
    expect(played.state.ending).toBe(0);
  });
});
