import { effectsOf } from '../exercise/effectsOf';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { fittingOutcomes } from '../kernel/chance';
import { answerClosedBecause } from '../kernel/closedBecause';
import type { CompiledExercise } from '../kernel/compile';
import { isWorkedOn } from '../kernel/nextActs';
import { outcomeDue, outcomesFrom } from '../kernel/outcomesOf';
import type { SessionState } from '../kernel/state';
import { candidateAnswers, type Candidates } from './candidateAnswers';
import { clockMoments } from './clockMoments';
import { facilitator, type Notes, type Sensitive } from './facilitator';
import type { Liveness } from './liveness';
import { spansOf } from './spans';
import { DECISION, INJECT } from './standing';
import { isTimeUp, tiesIn } from './ties';

/** One step of a playthrough: what the table does, or that time passes, or which of several due acts comes first. */
export type Move =
  /** `candidate` counts in the candidate answers; `outcome` in the outcomes of that answer, null when nothing follows. */
  | { readonly kind: 'answer'; readonly decision: number; readonly candidate: number; readonly outcome: number | null }
  /** The decision is not made in time. */
  | { readonly kind: 'expire'; readonly decision: number }
  | { readonly kind: 'wait' }
  | { readonly kind: 'act'; readonly act: Sensitive };

/** A moment at which nothing is due but acts whose order can matter. */
export interface Rest {
  readonly state: SessionState;
  readonly sensitive: readonly Sensitive[];
}

/** What can happen at a rest, and what then is. */
export interface Moves {
  readonly candidates: readonly Candidates[];
  /** Whether the clock itself can still matter, beyond what is due when. */
  readonly readsClock: (state: SessionState, live: Liveness) => boolean;
  readonly from: (rest: Rest) => readonly Move[];
  readonly perform: (rest: Rest, move: Move, notes: Notes) => Rest;
  /** From STARTEX to the first moment at which something can be chosen. */
  readonly start: (state: SessionState, notes: Notes) => Rest;
}

export function movesIn(compiled: CompiledExercise, liveness: (state: SessionState) => Liveness): Moves {
  const { exercise } = compiled;
  const candidates = exercise.decisions.map((decision) => candidateAnswers(exercise, decision));
  const acts = facilitator(compiled);
  const clocks = clockMoments(compiled);
  const span = spansOf(compiled);
  const opened = new Set(exercise.decisions.flatMap(effectsOf).flatMap(({ open }) => open));
  // A decision that opens at a fixed time closes on a whole minute; any other may close up to a minute after the one that counts.
  const isWhole = exercise.decisions.map(({ id, trigger }) => trigger.kind === 'at' && !opened.has(id));
  const ties = tiesIn(compiled);

  const openAnswers = (state: SessionState, decision: number, moves: Move[]): void => {
    candidates[decision]?.list.forEach((candidate, number) => {
      if (answerClosedBecause(compiled, state, decision, candidate.state)) return;
      const all = outcomesFrom(compiled, decision, candidate.state);
      const outcomes = fittingOutcomes(compiled, state, decision, candidate.state).map((each) => all.indexOf(each));
      if (outcomes.length === 0) moves.push({ kind: 'answer', decision, candidate: number, outcome: null });
      for (const outcome of outcomes) moves.push({ kind: 'answer', decision, candidate: number, outcome });
    });
  };

  /** The last moment that is known to come: something falls due, or a time limit ends. */
  const lastOnItsWay = (state: SessionState): Seconds => {
    let last = state.time;
    const look = (due: Seconds | null) => {
      if (due !== null && due > last) last = due;
    };
    for (const { status, due } of state.injects) if (status === 'scheduled') look(due);
    state.decisions.forEach((entry, index) => {
      if (entry.status === 'waiting') look(entry.due);
      else look(isWorkedOn(entry) ? entry.closesAt : outcomeDue(compiled, state, index));
    });
    return last;
  };

  const clockAfter = (state: SessionState, live: Liveness): Seconds =>
    clocks(state.time, live.time, compiled.drifts.length > 0 ? lastOnItsWay(state) : 0);

  const readsClock: Moves['readsClock'] = (state, live) =>
    clockAfter(state, live) < Infinity || (compiled.drifts.length > 0 && isUnsettled(live));

  const from: Moves['from'] = ({ state, sensitive }) => {
    if (state.ending !== null) return [];
    const moves: Move[] = sensitive.map((act) => ({ kind: 'act', act }));
    if (sensitive.length === 0 || ties.answersFirst(state, sensitive)) {
      state.decisions.forEach((entry, decision) => {
        if (isWorkedOn(entry)) openAnswers(state, decision, moves);
      });
    }
    if (sensitive.length > 0) {
      state.decisions.forEach((entry, decision) => {
        if (isTimeUp(entry, state)) moves.push({ kind: 'expire', decision });
      });
      return moves;
    }
    const { stop, limit } = nextStops(state);
    state.decisions.forEach((entry, decision) => {
      if (!isWorkedOn(entry) || entry.closesAt === null) return;
      const isNext = entry.closesAt === limit && (limit < stop || limit === state.time);
      if (isNext) moves.push({ kind: 'expire', decision });
    });
    if (stop < Infinity && stop <= limit && limit > state.time) moves.push({ kind: 'wait' });
    if (moves.length === 0) {
      // Nothing else will happen: a table that cannot answer has to let the decision go.
      const stuck = state.decisions.findIndex(isWorkedOn);
      if (stuck >= 0) moves.push({ kind: 'expire', decision: stuck });
    }
    return moves;
  };

  /** The next moment at which something can be told apart from now, and the first time limit. */
  const nextStops = (state: SessionState): { readonly stop: Seconds; readonly limit: Seconds } => {
    const live = liveness(state);
    let stop = clockAfter(state, live);
    let limit = Infinity;
    let secondLimit = Infinity;
    let outcome = Infinity;
    const look = (due: Seconds | null) => {
      if (due !== null && due > state.time && due < stop) stop = due;
    };
    for (const { status, due } of state.injects) if (status === 'scheduled') look(due);
    for (let index = 0; index < state.decisions.length; index += 1) {
      const entry = state.decisions[index];
      if (!entry) continue;
      if (entry.status === 'waiting') look(entry.due);
      else if (!isWorkedOn(entry)) {
        const due = outcomeDue(compiled, state, index);
        look(due);
        if (due !== null) outcome = Math.min(outcome, due);
      } else if (entry.closesAt !== null) {
        const closes = Math.max(entry.closesAt, state.time);
        if (closes < limit) [limit, secondLimit] = [closes, limit];
        else secondLimit = Math.min(secondLimit, closes);
      }
    }
    // What an answer sets going can run against another clock: then each whole minute is a moment of its own.
    const races = state.decisions.some((entry, index) => {
      if (!isWorkedOn(entry)) return false;
      const takes = span(index, live.watches);
      const rest = (entry.closesAt ?? Infinity) + takes;
      const otherLimit = entry.closesAt === null ? limit : secondLimit;
      const overlaps = isWhole[index] ? stop < rest : isBy(stop, rest);
      return takes > 0 && (overlaps || isBy(otherLimit, rest) || isBy(outcome, rest));
    });
    if (races) stop = Math.min(stop, (Math.floor(state.time / SECONDS_PER_MINUTE) + 1) * SECONDS_PER_MINUTE);
    return { stop, limit };
  };

  const perform: Moves['perform'] = (rest, move, notes) => onward(step(rest, move, notes), notes);

  /** While nothing is asked there is nothing to choose: time passes to the next moment that matters. */
  const onward = (from: Rest, notes: Notes): Rest => {
    let after = from;
    while (after.state.ending === null && after.sensitive.length === 0 && !after.state.decisions.some(isWorkedOn)) {
      const { stop } = nextStops(after.state);
      if (stop === Infinity) break;
      after = acts.settle(acts.wait(after.state, stop, notes), notes);
    }
    return after;
  };

  const step = ({ state }: Rest, move: Move, notes: Notes): Rest => {
    switch (move.kind) {
      case 'act':
        return acts.settle(acts.act(state, move.act, notes), notes);
      case 'wait': {
        const { stop } = nextStops(state);
        return acts.settle(acts.wait(state, stop, notes), notes);
      }
      case 'expire': {
        const decision = exercise.decisions[move.decision];
        const closesAt = state.decisions[move.decision]?.closesAt ?? state.time;
        if (!decision) throw new Error(`No decision at ${move.decision}`);
        const late = closesAt > state.time ? acts.wait(state, closesAt, notes) : state;
        return acts.settle(acts.does(late, { type: 'decision.expire', decision: decision.id }, notes), notes);
      }
      case 'answer':
        return acts.settle(answered(state, move, notes), notes);
    }
  };

  const answered = (from: SessionState, move: Extract<Move, { kind: 'answer' }>, notes: Notes): SessionState => {
    const decision = exercise.decisions[move.decision];
    const candidate = candidates[move.decision]?.list[move.candidate];
    if (!decision || !candidate) throw new Error('No such answer');
    const { id } = decision;
    const joint = compiled.decisions[move.decision]?.joint === true;
    const state = joint ? acts.does(from, { type: 'decision.reveal', decision: id }, notes) : from;
    const outcomes = outcomesFrom(compiled, move.decision, candidate.state);
    const outcome = move.outcome === null ? null : (outcomes[move.outcome]?.id ?? null);
    const isText = decision.form.kind === 'text';
    const commit = {
      type: 'decision.commit',
      decision: id,
      answer: candidate.answer,
      reason: '',
      dissent: [],
    } as const;
    const committed = acts.does(state, { ...commit, outcome: isText ? null : outcome }, notes);
    if (!isText || outcome === null) return committed;
    return acts.does(committed, { type: 'outcome.adjudicate', decision: id, outcome, reason: 'It fits.' }, notes);
  };

  return {
    candidates,
    readsClock,
    from,
    perform,
    start: (state, notes) => onward(acts.settle(state, notes), notes),
  };
}

/** Whether anything can still be set on its way, during which drifts are followed. */
function isUnsettled({ injects, decisions }: Liveness): boolean {
  return injects.some((stands) => stands <= INJECT.comes) || decisions.some((stands) => stands <= DECISION.pending);
}

/** Whether a moment comes, and not after another. */
function isBy(moment: Seconds, other: Seconds): boolean {
  return moment < Infinity && moment <= other;
}
