import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playTable } from '#shared/analysis/playTable';
import type { Proof, Witness } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { witnessLog } from '#shared/analysis/witnessLog';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { replay } from '#shared/kernel/replay';
import type { SessionState } from '#shared/kernel/state';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { PROVABLE } from '../../../support/aProvableText';
import { readExercise } from '../../../support/readExercise';
import { waitsInACircle } from '../../../support/waitsInACircle';

const WALL = Date.UTC(2026, 1, 3, 9);
const MOST_STATES = 2_000;

const everyoneIn = ({ exercise }: CompiledExercise) => ({ seated: exercise.roles.map(({ id }) => id) });

function witnessesOf({ endings, indicators, findings }: Proof): readonly Witness[] {
  return [...endings, ...findings]
    .flatMap(({ witness }) => (witness === null ? [] : [witness]))
    .concat(indicators.flatMap(({ lowest, highest }) => [lowest, highest]));
}

function stateAfter(compiled: CompiledExercise, witness: Witness): SessionState {
  return witness.reduce(
    (state, { command, at }) => {
      const answer = accept(compiled, state, command, at, null);
      if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal));
      return answer.state;
    },
    begin(compiled, everyoneIn(compiled)),
  );
}

describe('the log of a witness', () => {
  it('is the witness, record by record, with a pause where it ends', () => {
    const compiled = compile(readExercise(PROVABLE));
    const { endings } = prove(compiled, { keepGoing: () => true });
    const witness = endings.find(({ ending }) => ending === 'divided')?.witness ?? [];

    const log = witnessLog(compiled, witness, WALL);

    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.slice(0, -1).map(({ at, command }) => ({ at, command }))).toEqual(witness);
    expect(log.at(-1)).toMatchObject({ command: { type: 'session.pause' }, at: witness.at(-1)?.at });
    expect(new Set(log.map(({ wall, by }) => `${wall} ${by}`))).toEqual(new Set([`${WALL} null`]));
  });

  it('replays to the state that the witness leads to, paused, whatever the proof shows by it', () => {
    fc.assert(
      fc.property(arbitraryExercise(), (exercise) => {
        fc.pre(!waitsInACircle(exercise));
        const compiled = compile(exercise);
        const proof = prove(compiled, { keepGoing: ({ states }) => states < MOST_STATES });
        for (const witness of witnessesOf(proof)) {
          const replayed = replay(compiled, everyoneIn(compiled), witnessLog(compiled, witness, WALL));
          if (replayed.kind === 'diverged') throw new Error(`${replayed.reason} at ${replayed.seq}`);
          expect(replayed.state).toEqual({ ...stateAfter(compiled, witness), status: 'paused' });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('replays for a simulated table, whose seats enter positions', () => {
    const compiled = compile(readExercise(PROVABLE));
    const taken = compiled.exercise.decisions.map(({ options }) => options.map(() => 0));
    const witness = [...playTable(compiled, { policy: 'uniform', seed: 4, taken })].map(({ at, command }) => ({
      at,
      command,
    }));
    expect(replay(compiled, everyoneIn(compiled), witnessLog(compiled, witness, WALL)).kind).toBe('replayed');
  });

  it('is not made of a witness that this exercise refuses', () => {
    const compiled = compile(readExercise(PROVABLE));
    expect(() => witnessLog(compiled, [{ at: 0, command: { type: 'session.end' } }], WALL)).toThrow('session.end');
  });
});
