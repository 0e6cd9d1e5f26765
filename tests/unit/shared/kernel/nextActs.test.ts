import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionId, InjectId, OptionId, OutcomeId, RoleId } from '#shared/exercise/ids';
import { accept } from '#shared/kernel/accept';
import { advance } from '#shared/kernel/advance';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import { compile } from '#shared/kernel/compile';
import type { SessionState } from '#shared/kernel/state';
import { nextActs, nextActTime, type Act } from '#shared/kernel/nextActs';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  elapsedAtLeast,
  indicatorAtLeast,
} from '../../../support/anExercise';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { arbitraryPlay } from '../../../support/arbitraryPlay';
import { chooses } from '../../../support/chooses';

const decision = 'first_response' as DecisionId;
const compiled = compile(
  anExercise({
    injects: [
      anInject('bus_attack'),
      anInject('later', { trigger: { kind: 'at', phase: null, offset: 50 } }),
      anInject('watched', { trigger: { kind: 'when', condition: aCondition(elapsedAtLeast(40)) } }),
    ],
    decisions: [
      aDecision('first_response', { options: [anOption('cordon', { outcomes: [anOutcome('holds', { after: 20 })] })] }),
    ],
  }),
);

function played(...commands: readonly (readonly [Command, number])[]): SessionState {
  let state = begin(compiled, { seated: ['comkfor', 'police'] as RoleId[] });
  for (const [command, at] of [[{ type: 'session.start' }, 0] as const, ...commands]) {
    const answer = accept(compiled, state, command, at, null);
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal));
    state = answer.state;
  }
  return state;
}

const deliver: Command = { type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null };
const open: Command = { type: 'decision.open', decision };
const enters = (role: string): Command => ({
  type: 'position.enter',
  decision,
  role: role as RoleId,
  answer: chooses('cordon' as OptionId),
  reason: '',
  confidence: null,
});
const commit: Command = {
  type: 'decision.commit',
  decision,
  answer: chooses('cordon' as OptionId),
  reason: '',
  dissent: [],
  outcome: 'holds' as OutcomeId,
};
const kinds = (state: SessionState) => nextActs(compiled, state).map(({ kind }) => kind);

describe('what waits for the facilitator', () => {
  it('is nothing before STARTEX, then the news and questions that are due', () => {
    expect(kinds(begin(compiled, { seated: [] }))).toEqual([]);
    expect(kinds(played())).toEqual(['open', 'deliver']);
  });

  it('leads a joint decision from collecting positions over their reveal to its record', () => {
    const collecting = played([deliver, 0], [open, 0], [enters('comkfor'), 0]);
    expect(nextActs(compiled, collecting)).toEqual([{ kind: 'collect', decision: 0, waiting: [1], due: 0 }]);
    const all = [
      [deliver, 0],
      [open, 0],
      [enters('comkfor'), 0],
      [enters('police'), 0],
    ] as const;
    expect(kinds(played(...all))).toEqual(['reveal']);
    expect(kinds(played(...all, [{ type: 'decision.reveal', decision }, 0]))).toEqual(['commit']);
  });

  it('does not wait for the position of an empty seat', () => {
    const state = played([deliver, 0], [open, 0], [enters('comkfor'), 0]);
    expect(kinds({ ...state, seated: [true, false, false] })).toEqual(['reveal']);
  });

  it('puts what ran out of time first, and an outcome when its delay has passed', () => {
    const late = played([deliver, 0], [open, 0], [{ type: 'clock.advance' }, 900]);
    expect(kinds(late)).toEqual(['timeUp']);
    const committed = [
      [deliver, 0],
      [open, 0],
      [{ type: 'decision.reveal', decision }, 0],
      [commit, 60],
    ] as const;
    expect(kinds(played(...committed))).toEqual([]);
    expect(kinds(played(...committed, [{ type: 'clock.advance' }, 1260]))).toEqual(['applyOutcome']);
  });

  it('tells when the next thing will wait, by the clock, by a limit, a delay or a condition on time', () => {
    const hour = 3600;
    expect(nextActTime(compiled, played([deliver, 0]), hour)).toBe(2400);
    expect(nextActTime(compiled, played([deliver, 0], [open, 60]), hour)).toBe(960);
    const committed = [
      [deliver, 0],
      [open, 0],
      [{ type: 'decision.reveal', decision }, 0],
      [commit, 60],
    ] as const;
    expect(nextActTime(compiled, played(...committed), hour)).toBe(1260);
    expect(nextActTime(compiled, played([deliver, 0]), 600)).toBe(null);
    const watched: Command = { type: 'inject.skip', inject: 'watched' as InjectId, reason: 'No' };
    expect(nextActTime(compiled, played([deliver, 0], [watched, 0]), hour)).toBe(3000);
  });

  it('foresees news that an indicator drifts towards', () => {
    const [tension] = anExercise().indicators;
    if (!tension) throw new Error('no indicator');
    const drifting = compile(
      anExercise({
        indicators: [{ ...tension, drift: { every: 7, by: 2, when: null } }],
        injects: [
          anInject('riot', { trigger: { kind: 'when', condition: aCondition(indicatorAtLeast('tension', 54)) } }),
        ],
        decisions: [],
        endings: [],
      }),
    );
    const answer = accept(drifting, begin(drifting, { seated: [] }), { type: 'session.start' }, 0, null);
    if (answer.kind === 'refused') throw new Error('refused');
    expect(nextActTime(drifting, answer.state, 3600)).toBe(14 * 60);
    expect(nextActTime(drifting, answer.state, 14 * 60 - 1)).toBeNull();
  });

  it('is foreseen to the second in whatever was played', () => {
    const horizon = 1000;
    let foreseen = 0;
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ compiled: any, history }) => {
        const state: SessionState = { ...history.state, status: 'running' };
        const before = new Set(nextActs(any, state).map(named));
        let next = state;
        let expected: number | null = null;
        while (expected === null && next.time < state.time + horizon) {
          next = advance(any, next, next.time + 1);
          if (nextActs(any, next).some((act) => !before.has(named(act)))) expected = next.time;
        }
        expect(nextActTime(any, state, horizon)).toBe(expected);
        if (expected !== null) foreseen += 1;
      }),
      { numRuns: 100 },
    );
    expect(foreseen).toBeGreaterThan(10);
  });
});

/** What an act is, whenever it came up. */
function named(act: Act): string {
  return `${act.kind} ${'decision' in act ? act.decision : 'inject' in act ? act.inject : act.ending}`;
}
