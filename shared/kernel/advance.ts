import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { changeDecision, changeInject } from './change';
import type { CompiledExercise } from './compile';
import { drift, nextDrift } from './drift';
import type { SessionState } from './state';

/**
 * Lets exercise time pass to `to` (seconds since STARTEX) with nobody doing anything: indicators drift, injects fall
 * due, and conditions on time are looked at each whole minute. Stopping on the way changes nothing: advancing to 5 and then to 9 equals
 * advancing to 9. A `to` in the past, and a session that does not run, leave the state as it is.
 */
export function advance(compiled: CompiledExercise, state: SessionState, to: Seconds): SessionState {
  if (state.status !== 'running' || to <= state.time) return state;
  let next = state;
  for (;;) {
    const moment = nextMoment(compiled, next, to);
    if (moment === null) return next.time === to ? next : { ...next, time: to };
    next = settle(compiled, drift(compiled, { ...next, time: moment }));
  }
}

/** The next moment up to `to` at which something happens by itself, or null. */
function nextMoment(compiled: CompiledExercise, state: SessionState, to: Seconds): Seconds | null {
  let moment = nextDrift(compiled, state.time);
  if (compiled.watchesTime) {
    moment = Math.min(moment, (Math.floor(state.time / SECONDS_PER_MINUTE) + 1) * SECONDS_PER_MINUTE);
  }
  for (const { status, due } of state.injects) {
    if (status === 'scheduled' && due !== null && due < moment && due > state.time) moment = due;
  }
  return moment <= to ? moment : null;
}

/** Brings everything up to date at the state's own time: what is due, then what the watched conditions say. */
export function settle(compiled: CompiledExercise, state: SessionState): SessionState {
  let next = state;
  next.injects.forEach(({ status, due }, index) => {
    if (status === 'scheduled' && due !== null && due <= next.time) next = changeInject(next, index, { status: 'due' });
  });
  for (const { index, holds } of compiled.watchedInjects) {
    const inject = next.injects[index];
    if (inject?.status === 'scheduled' && holds(next)) {
      next = changeInject(next, index, { due: next.time, status: 'due' });
    }
  }
  for (const { index, holds } of compiled.watchedDecisions) {
    const decision = next.decisions[index];
    if (decision?.status === 'waiting' && decision.due === null && holds(next)) {
      next = changeDecision(next, index, { due: next.time });
    }
  }
  if (next.ending === null) {
    const reached = compiled.watchedEndings.find(({ holds }) => holds(next));
    if (reached) next = { ...next, ending: reached.index };
  }
  return next;
}
