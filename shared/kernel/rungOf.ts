import type { Exercise } from '../exercise/exercise';
import type { CompiledExercise } from './compile';
import type { SessionState } from './state';

/** The highest rung of the coordination ladder that a standing arrangement holds now, 0-5; 0 while none stands. */
export function rungOf({ exercise }: CompiledExercise, state: SessionState): number {
  return readsRung(exercise)(state);
}

/** As `rungOf`, with the arrangements looked up once. */
export function readsRung({ facts }: Exercise): (state: SessionState) => number {
  const rungs = facts.flatMap(({ rung }, index) => (rung === null ? [] : [{ rung, index }]));
  return (state) =>
    rungs.reduce((highest, { rung, index }) => (state.facts[index] === 1 && rung > highest ? rung : highest), 0);
}
