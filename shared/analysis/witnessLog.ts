import { accept } from '../kernel/accept';
import { begin } from '../kernel/begin';
import { checksum } from '../kernel/checksum';
import type { CompiledExercise } from '../kernel/compile';
import type { LogRecord } from '../kernel/logRecord';
import type { Witness } from './proof';

/**
 * The log of a session in which a witness was played: its commands by the facilitator with every role seated, each at its
 * exercise time and all at the wall time `wall` (milliseconds since 1970 UTC), then a pause where it ends. Throws when the
 * witness is not one of this exercise.
 */
export function witnessLog(compiled: CompiledExercise, witness: Witness, wall: number): readonly LogRecord[] {
  const end = witness.at(-1)?.at ?? 0;
  const played: Witness = [...witness, { at: end, command: { type: 'session.pause' } }];
  let state = begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) });
  return played.map(({ at, command }, index): LogRecord => {
    const answer = accept(compiled, state, command, at, null);
    if (answer.kind === 'refused') throw new Error(`${command.type} at ${at} s: ${answer.refusal.kind}`);
    state = answer.state;
    return { seq: index + 1, at, wall, by: null, command, checksum: checksum(state) };
  });
}
