import { describe, expect, it } from 'vitest';
import { plannedTimeline } from '#shared/exercise/check/plannedTimeline';
import type { Exercise, Trigger } from '#shared/exercise/exercise';
import type { DecisionId, InjectId, OptionId, PhaseId } from '#shared/exercise/ids';
import { aCondition, aDecision, anExercise, anInject, factIs } from '../../../../support/anExercise';

const at = (offset: number, phase: string | null = null): Trigger => ({
  kind: 'at',
  phase: phase as PhaseId | null,
  offset,
});
const afterInject = (inject: string, offset = 0): Trigger => ({
  kind: 'afterInject',
  inject: inject as InjectId,
  offset,
});
const afterDecision = (decision: string, option: string | null, offset = 0): Trigger => ({
  kind: 'afterDecision',
  decision: decision as DecisionId,
  option: option as OptionId | null,
  offset,
});
const withTriggers = (...triggers: readonly Trigger[]) =>
  triggers.map((trigger, index) => anInject(`inject_${index}`, { trigger }));

function injectsOf(exercise: Partial<Exercise>) {
  return plannedTimeline(anExercise({ decisions: [], ...exercise })).injects;
}

describe('the planned timeline', () => {
  it('takes moments as they are written, from STARTEX or from a phase', () => {
    const phases = [{ id: 'crisis' as PhaseId, title: 'Crisis', at: 40, scenarioStart: null }];
    expect(injectsOf({ phases, injects: withTriggers(at(7), at(0, 'crisis'), at(5, 'crisis')) })).toEqual([7, 40, 45]);
  });

  it('counts on from the inject that one follows, in whatever order they are written', () => {
    const injects = withTriggers(afterInject('inject_1', 3), afterInject('inject_2', 2), at(10));
    expect(injectsOf({ injects })).toEqual([15, 12, 10]);
  });

  it('takes a decision as answered when half of its time has passed, or ten minutes without a limit', () => {
    const decisions = [
      aDecision('first', { trigger: at(20), within: 15 }),
      aDecision('second', { trigger: afterDecision('first', null, 2), within: null }),
    ];
    const injects = withTriggers(afterDecision('first', null), afterDecision('second', null, 1));
    expect(plannedTimeline(anExercise({ decisions, injects }))).toEqual({
      injects: [28, 41],
      decisions: [
        { opens: 20, answered: 28 },
        { opens: 30, answered: 40 },
      ],
    });
  });

  it('knows no moment of what depends on play, nor of what follows it', () => {
    const decisions = [aDecision('first'), aDecision('by_hand', { trigger: { kind: 'pool' } })];
    const injects = withTriggers(
      afterDecision('first', 'cordon'),
      { kind: 'when', condition: aCondition(factIs('curfew', 1)) },
      { kind: 'pool' },
      afterDecision('by_hand', null),
      afterInject('inject_1', 5),
    );
    const planned = plannedTimeline(anExercise({ decisions, injects }));
    expect(planned.injects).toEqual([null, null, null, null, null]);
    expect(planned.decisions[1]).toBeNull();
  });

  it('follows a chain of thousands', () => {
    const triggers = Array.from({ length: 20_000 }, (_, index) =>
      index === 0 ? at(1) : afterInject(`inject_${index - 1}`, 1),
    );
    expect(injectsOf({ injects: withTriggers(...triggers) }).at(-1)).toBe(20_000);
  });
});
