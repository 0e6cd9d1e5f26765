import type { Seconds } from '../exercise/units';
import { advance, nextMoment } from './advance';
import type { CompiledExercise } from './compile';
import { outcomeDue } from './outcomesOf';
import type { DecisionIndex, DecisionState, EndingIndex, RoleIndex, SessionState } from './state';

/** Something that waits for the facilitator now. `due` is since when. */
export type Act =
  | { readonly kind: 'ending'; readonly ending: EndingIndex; readonly due: Seconds }
  | { readonly kind: 'applyOutcome'; readonly decision: DecisionIndex; readonly due: Seconds }
  | { readonly kind: 'timeUp'; readonly decision: DecisionIndex; readonly due: Seconds }
  | { readonly kind: 'deliver'; readonly inject: number; readonly due: Seconds }
  | { readonly kind: 'open'; readonly decision: DecisionIndex; readonly due: Seconds }
  /** The positions are on the table: discuss, then record the decision. A single role's decision waits for that role. */
  | { readonly kind: 'commit'; readonly decision: DecisionIndex; readonly due: Seconds }
  /** Every seat that was asked has entered its position. */
  | { readonly kind: 'reveal'; readonly decision: DecisionIndex; readonly due: Seconds }
  /** Hand the laptop to these seats for their positions. */
  | {
      readonly kind: 'collect';
      readonly decision: DecisionIndex;
      readonly waiting: readonly RoleIndex[];
      readonly due: Seconds;
    };

/**
 * What the facilitator has to do, most pressing first: what follows from a decision and what ran out of time, then news
 * and questions that are due (the longest due first), then decisions that the table is working on.
 */
export function nextActs(compiled: CompiledExercise, state: SessionState): readonly Act[] {
  if (state.status !== 'running' && state.status !== 'paused') return [];
  const first: Act[] = [];
  const due: Act[] = [];
  const working: Act[] = [];
  if (state.ending !== null) first.push({ kind: 'ending', ending: state.ending, due: state.time });
  state.decisions.forEach((entry, decision) => {
    const applies = outcomeDue(compiled, state, decision);
    if (applies !== null && applies <= state.time) first.push({ kind: 'applyOutcome', decision, due: applies });
    if (entry.status === 'waiting' && entry.due !== null && entry.due <= state.time) {
      due.push({ kind: 'open', decision, due: entry.due });
    }
    if (!isWorkedOn(entry)) return;
    if (entry.closesAt !== null && entry.closesAt <= state.time) {
      first.push({ kind: 'timeUp', decision, due: entry.closesAt });
    } else {
      working.push(workingAct(compiled, state, decision, entry));
    }
  });
  state.injects.forEach((entry, inject) => {
    if (entry.status === 'due') due.push({ kind: 'deliver', inject, due: entry.due ?? state.time });
  });
  return [...first, ...due.toSorted((a, b) => a.due - b.due), ...working];
}

/** True while a decision is open and not made. */
export function isWorkedOn(entry: DecisionState): boolean {
  return entry.status === 'open' || entry.status === 'positions' || entry.status === 'revealed';
}

/** The seats that a joint decision still waits for. */
export function waitingSeats(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
): readonly RoleIndex[] {
  const entered = state.decisions[decision]?.positions.map(({ role }) => role) ?? [];
  return compiled.decisions[decision]?.by.filter((role) => state.seated[role] && !entered.includes(role)) ?? [];
}

function workingAct(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  entry: DecisionState,
): Act {
  const due = entry.openedAt ?? state.time;
  if (entry.status === 'revealed' || !compiled.decisions[decision]?.joint) return { kind: 'commit', decision, due };
  const waiting = waitingSeats(compiled, state, decision);
  return waiting.length === 0 ? { kind: 'reveal', decision, due } : { kind: 'collect', decision, waiting, due };
}

/** The next exercise time at which something new waits for the facilitator, looking `horizon` seconds ahead; null for nothing. */
export function nextActTime(compiled: CompiledExercise, state: SessionState, horizon: Seconds): Seconds | null {
  const end = state.time + horizon;
  let known = end + 1;
  const look = (time: Seconds | null) => {
    if (time !== null && time > state.time && time < known) known = time;
  };
  state.injects.forEach(({ status, due }) => {
    if (status === 'scheduled') look(due);
  });
  state.decisions.forEach((entry, decision) => {
    if (entry.status === 'waiting') look(entry.due);
    if (isWorkedOn(entry)) look(entry.closesAt);
    look(outcomeDue(compiled, state, decision));
  });
  if (compiled.watchesTime) {
    const acts = nextActs(compiled, state).length;
    let next: SessionState = { ...state, status: 'running' };
    for (let moment = nextMoment(compiled, next); moment < known; moment = nextMoment(compiled, next)) {
      next = advance(compiled, next, moment);
      if (nextActs(compiled, next).length > acts) return moment;
    }
  }
  return known <= end ? known : null;
}
