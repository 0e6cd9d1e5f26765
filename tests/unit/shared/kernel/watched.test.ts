import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BooleanExpression, NumberExpression } from '#shared/exercise/condition/ast';
import type { Effects, Exercise } from '#shared/exercise/exercise';
import type { EndingId, FactId, IndicatorId, InjectId, OptionId, ResourceId } from '#shared/exercise/ids';
import { advance } from '#shared/kernel/advance';
import { apply } from '#shared/kernel/apply';
import { replay } from '#shared/kernel/replay';
import type { SessionState } from '#shared/kernel/state';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  factIs,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { arbitraryPlay } from '../../../support/arbitraryPlay';
import { applyOutcome, aRunningSession, commits, does, expire, FIRST, revealed } from '../../../support/aTable';
import { everyCommand } from '../../../support/everyCommand';
import { naiveKernel, unwatched } from '../../../support/naiveKernel';

const SPAN = { start: 0, end: 0 };
const COMPANIES = 'companies' as ResourceId;
const CORDON = 'cordon' as OptionId;

const RUNS = { numRuns: 200 };
const isPlayed = ({ status }: SessionState) => status === 'running' || status === 'paused';

describe('watched conditions', () => {
  it('are all looked at whenever that could matter: no state of a play leaves one that holds', () => {
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ compiled, setup, log }) => {
        const naive = naiveKernel(compiled);
        for (const { state } of replay(compiled, setup, log).steps) {
          if (isPlayed(state)) expect(naive.settle(state)).toEqual(state);
        }
      }),
      RUNS,
    );
  });

  it('come true after any command as if every one of them were looked at', () => {
    let woken = 0;
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), fc.nat(), ({ compiled, setup, log }, pick) => {
        const naive = naiveKernel(compiled);
        const asleep = unwatched(compiled);
        for (const { state: before } of replay(compiled, setup, log).steps) {
          for (const command of everyCommand(compiled, before, pick)) {
            const unsettled = apply(asleep, before, command);
            const settled = isPlayed(unsettled) ? naive.settle(unsettled) : unsettled;
            expect(JSON.stringify(apply(compiled, before, command))).toBe(JSON.stringify(settled));
            if (JSON.stringify(settled) !== JSON.stringify(unsettled)) woken += 1;
          }
        }
      }),
      RUNS,
    );
    expect(woken).toBeGreaterThan(50);
  });

  it('come true while time passes as if every one of them were looked at each second', () => {
    fc.assert(
      fc.property(
        arbitraryPlay(arbitraryExercise()),
        fc.integer({ min: 1, max: 1500 }),
        ({ compiled, history }, wait) => {
          const state: SessionState = { ...history.state, status: 'running' };
          const to = state.time + wait;
          expect(advance(compiled, state, to)).toEqual(naiveKernel(compiled).advance(state, to));
        },
      ),
      RUNS,
    );
  });

  const READS: readonly (readonly [string, BooleanExpression])[] = [
    ['an indicator', indicatorAtLeast('tension', 60)],
    ['a fact', factIs('curfew', 1)],
    ['the rung', equals({ kind: 'rung', span: SPAN }, 4)],
    ['a resource that an effect gives', equals({ kind: 'resource', id: COMPANIES, span: SPAN }, 3)],
  ];
  it.each(READS)('wake an inject that looks at %s when an outcome moves it', (_, expression) => {
    const table = revealed(aRunningSession(watching(expression)));
    const committed = does(table, commits());
    expect(committed.state.injects[0]).toMatchObject({ status: 'scheduled', due: null });
    expect(does(committed, applyOutcome, null, 60).state.injects[0]).toMatchObject({ status: 'due', due: 60 });
  });

  const DECIDED: readonly (readonly [string, BooleanExpression])[] = [
    ['the decision', { kind: 'decided', decision: FIRST, option: CORDON, span: SPAN }],
    ['its answer', equals({ kind: 'answer', decision: FIRST, option: CORDON, span: SPAN }, 1)],
    ['a resource that it spends', equals({ kind: 'resource', id: COMPANIES, span: SPAN }, 1)],
  ];
  it.each(DECIDED)('wake an inject that looks at %s when it is committed', (_, expression) => {
    const table = revealed(aRunningSession(watching(expression)));
    expect(table.state.injects[0]?.status).toBe('scheduled');
    expect(does(table, commits()).state.injects[0]?.status).toBe('due');
  });

  it('wake what looks at a decision that was not made in time, and at an inject that was delivered', () => {
    const late = revealed(aRunningSession(watching({ kind: 'expired', decision: FIRST, span: SPAN })));
    expect(does(late, expire).state.injects[0]?.status).toBe('due');
    const told = aRunningSession({
      ...watching({ kind: 'delivered', inject: 'other' as InjectId, span: SPAN }),
    });
    const delivered = does(told, { type: 'inject.deliver', inject: 'other' as InjectId, text: null });
    expect(delivered.state.injects[0]?.status).toBe('due');
  });

  it('wake an inject that is restored when its condition came true while it was skipped', () => {
    const riot = { inject: 'riot' as InjectId };
    const skipped = does(revealed(aRunningSession(watching(factIs('curfew', 1)))), {
      type: 'inject.skip',
      ...riot,
      reason: 'Not now',
    });
    const curfew = does(does(skipped, commits()), applyOutcome);
    expect(curfew.state.injects[0]?.status).toBe('skipped');
    expect(does(curfew, { type: 'inject.restore', ...riot }, null, 30).state.injects[0]).toMatchObject({
      status: 'due',
      due: 30,
    });
  });

  it('reach the first ending in the exercise’s order where several come true at once', () => {
    const ending = (id: string, when: BooleanExpression) => ({
      id: id as EndingId,
      title: id,
      say: id,
      when: aCondition(when),
    });
    const endings = [ending('first', factIs('curfew', 1)), ending('second', indicatorAtLeast('tension', 60))];
    const table = revealed(aRunningSession({ ...watching(factIs('curfew', 0)), endings }));
    expect(does(does(table, commits()), applyOutcome).state.ending).toBe(0);
  });
});

/** An inject `riot` that waits for a condition, and a decision whose outcome changes something of each kind. */
function watching(expression: BooleanExpression): Partial<Exercise> {
  const effects: Effects = {
    ...NO_EFFECTS,
    change: [{ indicator: 'tension' as IndicatorId, by: 15 }],
    set: [
      { fact: 'curfew' as FactId, value: 1 },
      { fact: 'joint_cell' as FactId, value: 1 },
    ],
    gain: [{ resource: COMPANIES, amount: 2 }],
  };
  return {
    facts: [
      ...anExercise().facts,
      { id: 'joint_cell' as FactId, name: 'Joint cell', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: 4 },
    ],
    endings: [],
    injects: [
      anInject('riot', { trigger: { kind: 'when', condition: aCondition(expression) } }),
      anInject('other', { trigger: { kind: 'pool' } }),
    ],
    decisions: [
      aDecision(FIRST, {
        options: [
          anOption(CORDON, {
            spends: [{ resource: COMPANIES, amount: 1 }],
            outcomes: [anOutcome('holds', { effects })],
          }),
        ],
      }),
    ],
  };
}

function equals(left: NumberExpression, value: number): BooleanExpression {
  return { kind: 'comparison', operator: '==', left, right: { kind: 'number', value, span: SPAN }, span: SPAN };
}
