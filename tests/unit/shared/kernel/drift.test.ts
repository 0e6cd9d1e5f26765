import { describe, expect, it } from 'vitest';
import type { BooleanExpression } from '#shared/exercise/condition/ast';
import type { Drift } from '#shared/exercise/exercise';
import { advance } from '#shared/kernel/advance';
import {
  aCondition,
  anExercise,
  anInject,
  elapsedAtLeast,
  factIs,
  indicatorAtLeast,
} from '../../../support/anExercise';
import { aRunningSession, does } from '../../../support/aTable';

const aDrift = (overrides: Partial<Drift> = {}): Drift => ({ every: 10, by: 3, when: null, ...overrides });

/** The small exercise with tension (50) and trust (40) drifting, without an ending by tension. */
function drifting(tension: Drift | null, trust: Drift | null = null) {
  const indicators = anExercise().indicators.map((indicator, index) => ({
    ...indicator,
    drift: index === 0 ? tension : trust,
  }));
  return { indicators, endings: [] };
}

function tensionAt(minutes: number, tension: Drift, trust: Drift | null = null): number | undefined {
  const { compiled, state } = aRunningSession(drifting(tension, trust));
  return advance(compiled, state, minutes * 60).indicators[0];
}

describe('drift', () => {
  it('moves an indicator at each full multiple of its time, and not at STARTEX', () => {
    const { compiled, state } = aRunningSession(drifting(aDrift()));
    const tension = (at: number) => advance(compiled, state, at).indicators[0];
    expect([0, 599, 600, 601, 1199, 1200, 3600].map(tension)).toEqual([50, 50, 53, 53, 53, 56, 68]);
  });

  it('happens once where a session stops at its very moment and goes on', () => {
    const stopped = does(aRunningSession(drifting(aDrift())), { type: 'session.pause' }, null, 600);
    expect(stopped.state.indicators[0]).toBe(53);
    const resumed = does(stopped, { type: 'session.resume' });
    expect(advance(resumed.compiled, resumed.state, 1199).indicators[0]).toBe(53);
  });

  it('stands still while the session is paused', () => {
    const paused = does(aRunningSession(drifting(aDrift())), { type: 'session.pause' }, null, 599);
    expect(advance(paused.compiled, paused.state, 6000)).toBe(paused.state);
  });

  it('stops at the ends of the scale', () => {
    expect(tensionAt(200, aDrift())).toBe(100);
    expect(tensionAt(200, aDrift({ by: -7 }))).toBe(0);
  });

  it('waits for its condition, looked at again at each of its moments', () => {
    expect(tensionAt(60, aDrift({ when: aCondition(elapsedAtLeast(30)) }))).toBe(62);
    expect(tensionAt(60, aDrift({ when: aCondition(factIs('curfew', 1)) }))).toBe(50);
    const belowSixty: BooleanExpression = {
      kind: 'not',
      operand: indicatorAtLeast('tension', 60),
      span: { start: 0, end: 0 },
    };
    expect(tensionAt(90, aDrift({ by: 4, when: aCondition(belowSixty) }))).toBe(62);
  });

  it('sees every indicator as it was before any of them moved at that moment', () => {
    const whenTensionMoved = aDrift({ by: -5, when: aCondition(indicatorAtLeast('tension', 53)) });
    const { compiled, state } = aRunningSession(drifting(aDrift(), whenTensionMoved));
    expect(advance(compiled, state, 600).indicators).toEqual([53, 40]);
    expect(advance(compiled, state, 1200).indicators).toEqual([56, 35]);
  });

  it('comes before the commands of its moment', () => {
    const { state } = does(aRunningSession(drifting(aDrift())), { type: 'clock.advance' }, null, 600);
    expect(state).toMatchObject({ time: 600, indicators: [53, 40] });
  });

  it('makes news due at the moment that its condition comes true', () => {
    const inject = anInject('riot', {
      trigger: { kind: 'when', condition: aCondition(indicatorAtLeast('tension', 55)) },
    });
    const { compiled, state } = aRunningSession({ ...drifting(aDrift()), injects: [inject] });
    expect(advance(compiled, state, 1199).injects[0]).toMatchObject({ status: 'scheduled', due: null });
    expect(advance(compiled, state, 3000).injects[0]).toMatchObject({ status: 'due', due: 1200 });
  });

  it('reaches an ending', () => {
    const { compiled, state } = aRunningSession({ indicators: drifting(aDrift({ by: 20 })).indicators });
    expect(advance(compiled, state, 1199).ending).toBeNull();
    expect(advance(compiled, state, 1200).ending).toBe(0);
  });
});
