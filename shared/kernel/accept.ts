import type { RoleId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import { advance } from './advance';
import { apply } from './apply';
import type { Command } from './command';
import type { CompiledExercise } from './compile';
import type { Refusal } from './refusal';
import { refuse } from './refuse';
import type { SessionState } from './state';

export type Answer =
  /** `before` is the state at the moment of the command, with the time that has passed. */
  | { readonly kind: 'accepted'; readonly before: SessionState; readonly state: SessionState }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Puts a command to a session at an exercise time (whole seconds since STARTEX, not before the state's own; time that
 * passed meanwhile is caught up first, and stands still unless the session runs). `by` is the role whose seat asks, null
 * for the facilitator.
 */
export function accept(
  compiled: CompiledExercise,
  state: SessionState,
  command: Command,
  at: Seconds,
  by: RoleId | null,
): Answer {
  if (!Number.isSafeInteger(at)) return { kind: 'refused', refusal: { kind: 'outOfRange', what: 'time', value: at } };
  if (at < state.time || (at > state.time && state.status !== 'running')) {
    return { kind: 'refused', refusal: { kind: 'timeBackwards', at, now: state.time } };
  }
  const before = advance(compiled, state, at);
  const refusal = refuse(compiled, before, command, by);
  return refusal ? { kind: 'refused', refusal } : { kind: 'accepted', before, state: apply(compiled, before, command) };
}
