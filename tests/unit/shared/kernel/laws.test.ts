import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISION_KINDS, type DecisionKind } from '#shared/exercise/words';
import { accept } from '#shared/kernel/accept';
import { advance } from '#shared/kernel/advance';
import { checksum } from '#shared/kernel/checksum';
import { replay } from '#shared/kernel/replay';
import type { SessionState } from '#shared/kernel/state';
import { arbitraryAttempts, arbitraryPlay, play } from '../../../support/arbitraryPlay';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { deepFreeze } from '../../../support/deepFreeze';

const RUNS = { numRuns: 400 };

describe('the laws of the kernel', () => {
  it('replays any log to the live state, checksum by checksum', () => {
    let records = 0;
    const decided = new Set<DecisionKind>();
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ compiled, setup, log, history }) => {
        const again = replay(compiled, setup, log);
        expect(again.kind).toBe('replayed');
        expect(again.history.state).toEqual(history.state);
        expect(again.steps.map(({ state }) => checksum(state))).toEqual(log.map((record) => record.checksum));
        const undone = log.flatMap(({ command }) => (command.type === 'log.undo' ? [command.record] : []));
        expect(again.steps.filter((step) => step.undone).map(({ record }) => record.seq)).toEqual(
          undone.sort((a, b) => a - b),
        );
        records += log.length;
        for (const { command } of log) if (command.type === 'decision.commit') decided.add(command.answer.kind);
      }),
      RUNS,
    );
    expect([...decided].toSorted()).toEqual(DECISION_KINDS.toSorted());
    expect(records).toBeGreaterThan(RUNS.numRuns * 3);
  });

  it('notices a log whose records were changed', () => {
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), fc.nat(), ({ compiled, setup, log }, pick) => {
        const index = pick % log.length;
        const forged = log.map((record, at) => (at === index ? { ...record, checksum: '0000000000000000' } : record));
        expect(replay(compiled, setup, forged)).toMatchObject({ kind: 'diverged', seq: index + 1, reason: 'checksum' });
      }),
      { numRuns: 50 },
    );
  });

  it('changes nothing by a refused command, and never changes a state in place', () => {
    let refusals = 0;
    const attempts = arbitraryExercise().chain((exercise) =>
      fc
        .tuple(arbitraryAttempts(exercise), arbitraryAttempts(exercise))
        .map(([before, after]) => ({ exercise, before, after })),
    );
    fc.assert(
      fc.property(attempts, ({ exercise, before, after }) => {
        const { compiled, history } = play(exercise, before);
        const state = deepFreeze(history.state);
        const first = checksum(state);
        for (const { command, wait, by } of after) {
          if (typeof command === 'number' || command.type === 'log.undo') continue;
          const at = state.status === 'running' ? state.time + wait : state.time;
          const answer = accept(compiled, state, command, at, by);
          if (answer.kind === 'refused') refusals += 1;
          expect(checksum(state)).toBe(first);
        }
      }),
      { numRuns: 150 },
    );
    expect(refusals).toBeGreaterThan(100);
  });

  it('lets time pass in one go or in many steps to the same state', () => {
    fc.assert(
      fc.property(
        arbitraryPlay(arbitraryExercise()),
        fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 }),
        ({ compiled, history }, steps) => {
          const start = { ...history.state, status: 'running' as const };
          const end = start.time + steps.reduce((sum, step) => sum + step, 0);
          let walked: SessionState = start;
          for (const wait of steps) walked = advance(compiled, walked, walked.time + wait);
          expect(walked).toEqual(advance(compiled, start, end));
        },
      ),
      RUNS,
    );
  });

  it('keeps indicators within 0 and 100 and resources at or above zero', () => {
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ history: { state } }) => {
        expect(state.indicators.every((value) => value >= 0 && value <= 100)).toBe(true);
        expect(state.resources.every((value) => value >= 0)).toBe(true);
      }),
      RUNS,
    );
  });
});
