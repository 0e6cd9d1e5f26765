import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playTable } from '#shared/analysis/playTable';
import type { Proof, Witness } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { Exercise } from '#shared/exercise/exercise';
import type { SessionState } from '#shared/kernel/state';
import { SECONDS_PER_MINUTE } from '#shared/exercise/units';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { racingExercise } from '../../../support/racingExercise';
import { waitsInACircle } from '../../../support/waitsInACircle';

const MOST_STATES = 4_000;
const RUNS = 120;
const TABLES = 12;
/** Races hang on seconds: it takes many tables to come upon them. */
const RACES = 100;
const RACING_TABLES = 40;

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

/** What a table came upon and the proof did not foresee. */
function unforeseen(compiled: CompiledExercise, proof: Proof, seed: number): ReadonlySet<string> {
  const { exercise } = compiled;
  const reached = new Set(proof.endings.flatMap(({ ending, reached: was }) => (was ? [ending] : [])));
  const never = new Set(proof.findings.map(({ code, path }) => `${code} ${path.join(' ')}`));
  const seen = new Set<string>();
  const table = {
    policy: 'uniform',
    seed,
    taken: exercise.decisions.map(({ options }) => options.map(() => 0)),
  } as const;
  let last: SessionState | null = null;
  for (const { command, after } of playTable(compiled, table)) {
    // A drift is followed as far as the exercise is planned, or anything is on its way.
    if (compiled.drifts.length > 0 && after.time > exercise.duration * SECONDS_PER_MINUTE) {
      last = null;
      break;
    }
    last = after;
    proof.indicators.forEach(({ indicator, min, max }, index) => {
      const value = after.indicators[index] ?? -1;
      if (value < min || value > max) seen.add(`${indicator} at ${value}`);
    });
    if (command.type === 'inject.deliver') seen.add(`LX0201 injects ${command.inject}`);
    if (command.type !== 'decision.commit') continue;
    const { decision, answer } = command;
    seen.add(`LX0202 decisions ${decision}`);
    if (answer.kind === 'choice') seen.add(`LX0203 decisions ${decision} options ${answer.option}`);
  }
  for (const what of seen) if (what.startsWith('LX') && !never.has(what)) seen.delete(what);
  const ending = last?.ending ?? null;
  const id = ending === null ? null : (exercise.endings[ending]?.id ?? null);
  if (last !== null && (id !== null || isAtRest(last)) && !reached.has(id)) seen.add(`the ending ${id}`);
  return seen;
}

/** Lets tables play an exercise if it can be proved, and says whether it was. */
function isForeseen(exercise: Exercise, seed: number, tables: number): boolean {
  const compiled = compile(exercise);
  const proof = proofOf(compiled);
  if (proof.coverage !== 'proved') return false;
  for (let table = 0; table < tables; table += 1) {
    const surprises = unforeseen(compiled, proof, seed + table);
    if (surprises.size > 0) expect([...surprises]).toEqual([]);
  }
  return true;
}

describe('the proof', () => {
  const anySeed = fc.integer({ min: 0, max: 1_000_000 });

  it.each([
    ['everything that tables which answer at any second can do', arbitraryExercise(), RUNS, TABLES],
    ['what they can do where the clocks of several decisions race', racingExercise(), RACES, RACING_TABLES],
  ])('foresees %s', (_, exercises, numRuns, tables) => {
    let proved = 0;
    fc.assert(
      fc.property(exercises, anySeed, (exercise, seed) => {
        fc.pre(!waitsInACircle(exercise));
        if (isForeseen(exercise, seed, tables)) proved += 1;
      }),
      { numRuns },
    );
    expect(proved).toBeGreaterThan(numRuns / 2);
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
