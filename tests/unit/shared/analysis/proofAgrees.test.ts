import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playTable } from '#shared/analysis/playTable';
import type { Proof, Witness } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { SessionState } from '#shared/kernel/state';
import { SECONDS_PER_MINUTE } from '#shared/exercise/units';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { waitsInACircle } from '../../../support/waitsInACircle';

const MOST_STATES = 4_000;
const RUNS = 150;
const TABLES = 12;

function proofOf(compiled: CompiledExercise): Proof {
  return prove(compiled, { keepGoing: ({ states }) => states < MOST_STATES });
}

/** The states of a playthrough, one after each command; fails on a command that the kernel refuses. */
function statesOf(compiled: CompiledExercise, witness: Witness): readonly SessionState[] {
  const states = [begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) })];
  for (const { at, command } of witness) {
    const answer = accept(compiled, states.at(-1) as SessionState, command, at, null);
    expect(answer).toMatchObject({ kind: 'accepted' });
    if (answer.kind === 'accepted') states.push(answer.state);
  }
  return states;
}

describe('the proof', () => {
  it('foresees everything that tables which answer at any second can do', () => {
    let proved = 0;
    fc.assert(
      fc.property(arbitraryExercise(), fc.integer({ min: 0, max: 1_000_000 }), (exercise, seed) => {
        fc.pre(!waitsInACircle(exercise));
        const compiled = compile(exercise);
        const proof = proofOf(compiled);
        if (proof.coverage !== 'proved') return;
        proved += 1;
        const reached = new Set(proof.endings.flatMap(({ ending, reached: was }) => (was ? [ending] : [])));
        for (let table = 0; table < TABLES; table += 1) {
          let last: SessionState | null = null;
          for (const { after } of playTable(compiled, {
            policy: 'uniform',
            seed: seed + table,
            taken: exercise.decisions.map(({ options }) => options.map(() => 0)),
          })) {
            // A drift is followed as far as the exercise is planned, or anything is on its way.
            if (compiled.drifts.length > 0 && after.time > exercise.duration * SECONDS_PER_MINUTE) {
              last = null;
              break;
            }
            last = after;
            proof.indicators.forEach(({ min, max }, index) => {
              expect(after.indicators[index]).toBeGreaterThanOrEqual(min);
              expect(after.indicators[index]).toBeLessThanOrEqual(max);
            });
          }
          const ending = last?.ending ?? null;
          const isOver = last !== null && (ending !== null || isAtRest(last));
          if (isOver) expect([...reached]).toContain(ending === null ? null : exercise.endings[ending]?.id);
        }
      }),
      { numRuns: RUNS },
    );
    expect(proved).toBeGreaterThan(RUNS / 2);
  });

  it('shows each ending and each extreme by a playthrough that the kernel accepts', () => {
    fc.assert(
      fc.property(arbitraryExercise(), (exercise) => {
        fc.pre(!waitsInACircle(exercise));
        const compiled = compile(exercise);
        const proof = proofOf(compiled);
        for (const { ending, witness } of proof.endings) {
          if (witness === null) continue;
          const state = statesOf(compiled, witness).at(-1);
          expect(state?.ending ?? null).toBe(ending === null ? null : compiled.endingIndex.get(ending));
        }
        proof.indicators.forEach(({ min, max, lowest, highest }, index) => {
          const values = (witness: Witness) => statesOf(compiled, witness).map(({ indicators }) => indicators[index]);
          expect(Math.min(...values(lowest).map(Number))).toBe(min);
          expect(Math.max(...values(highest).map(Number))).toBe(max);
        });
        for (const { witness } of proof.findings) statesOf(compiled, witness);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Nothing is open, due or still to follow. */
function isAtRest({ injects, decisions }: SessionState): boolean {
  return (
    injects.every(({ status, due }) => status !== 'scheduled' || due === null) &&
    decisions.every(({ status, due }) => status === 'resolved' || (status === 'waiting' && due === null))
  );
}
