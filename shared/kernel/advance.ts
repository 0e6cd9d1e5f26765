import type { Seconds } from '../exercise/units';
import { legality } from '../lifecycle/legality';
import type { CompiledExercise } from './compile';
import { draftOf, editInject, type Draft } from './draft';
import { drift, nextDrift } from './drift';
import type { SessionState } from './state';
import { nextMark } from './timeMarks';
import { lookAt } from './watched';

/**
 * Lets exercise time pass to `to` (seconds since STARTEX) with nobody doing anything: indicators drift, injects fall
 * due, and conditions on time are looked at each whole minute. Stopping on the way changes nothing: advancing to 5 and
 * then to 9 equals advancing to 9. A `to` in the past, and a session that does not run, leave the state as it is.
 */
export function advance(compiled: CompiledExercise, state: SessionState, to: Seconds): SessionState {
  if (state.status !== 'running' || to <= state.time) return state;
  let next = state;
  for (let moment = nextMoment(compiled, next); moment <= to; moment = nextMoment(compiled, next)) {
    next = reach(compiled, next, moment);
  }
  return next.time === to ? next : at(next, to);
}

/** The next moment at which something may happen by itself while the session runs; Infinity when nothing will. */
export function nextMoment(compiled: CompiledExercise, state: SessionState): Seconds {
  let moment = Math.min(nextMark(compiled.timeMarks, state.time), nextDrift(compiled, state.time));
  for (const { status, due } of state.injects) {
    if (status === 'scheduled' && due !== null && due < moment && due > state.time) moment = due;
  }
  return moment;
}

/** Brings a draft whose session has just started up to date: what is due, then what all watched conditions say. */
export function settle(compiled: CompiledExercise, base: SessionState, draft: Draft): void {
  dueFalls(base, draft);
  lookAt(base, draft, compiled.watched);
}

function reach(compiled: CompiledExercise, base: SessionState, moment: Seconds): SessionState {
  const draft = at(base, moment);
  const moved = drift(compiled.drifts, base, draft);
  dueFalls(base, draft);
  if (moved.some(({ wakes }) => wakes.length > 0)) lookAt(base, draft, compiled.watched);
  else if (nextMark(compiled.timeMarks, base.time) === moment) lookAt(base, draft, compiled.watchingTime);
  return draft;
}

function at(base: SessionState, time: Seconds): Draft {
  const draft = draftOf(base);
  draft.time = time;
  return draft;
}

function dueFalls(base: SessionState, draft: Draft): void {
  base.injects.forEach(({ status, due }, index) => {
    const fallen = legality.inject[status]['inject.fallDue'];
    if (fallen && due !== null && due <= draft.time) editInject(base, draft, index).status = fallen;
  });
}
