import { effectsOf } from '../exercise/effectsOf';
import type { Seconds } from '../exercise/units';
import { advance } from '../kernel/advance';
import { apply } from '../kernel/apply';
import type { Command } from '../kernel/command';
import type { CompiledExercise } from '../kernel/compile';
import { outcomeDue, proposedOutcome } from '../kernel/outcomesOf';
import type { SessionState } from '../kernel/state';
import { ownedConditions } from './ownedConditions';
import { isTimeUp, tiesIn } from './ties';

/** What is noted while the facilitator acts. */
export interface Notes {
  command(command: Command, at: Seconds): void;
  /** A change of the exercise's world that is applied: the changes of indicators of an outcome or of drifts. */
  change(changes: readonly { readonly index: number; readonly by: number }[], by: 'outcome' | 'drift'): void;
}

/** An act that is due and whose order among others that are due can matter. */
export type Sensitive = { readonly kind: 'apply' | 'deliver'; readonly index: number };

/** The facilitator of a proof: does what is due at once and adds nothing. */
export interface Facilitator {
  /**
   * Does what is due until nothing is, an ending is reached, or acts are due whose order can matter, among themselves or
   * with what the table does. Then `sensitive` says which; else it is empty.
   */
  readonly settle: (
    state: SessionState,
    notes: Notes,
  ) => { readonly state: SessionState; readonly sensitive: readonly Sensitive[] };
  readonly act: (state: SessionState, act: Sensitive, notes: Notes) => SessionState;
  /** Lets time pass; drifts on the way are noted. Nothing else may be due before `to`. */
  readonly wait: (state: SessionState, to: Seconds, notes: Notes) => SessionState;
  readonly does: (state: SessionState, command: Command, notes: Notes) => SessionState;
}

const NONE: readonly Sensitive[] = [];

export function facilitator(compiled: CompiledExercise): Facilitator {
  const { exercise } = compiled;
  const isTold = tellingInjects(compiled);
  const ties = tiesIn(compiled);
  const does = (state: SessionState, command: Command, notes: Notes): SessionState => {
    notes.command(command, state.time);
    return apply(compiled, state, command);
  };
  const deliver = (state: SessionState, index: number, notes: Notes): SessionState => {
    const inject = exercise.injects[index];
    return inject ? does(state, { type: 'inject.deliver', inject: inject.id, text: null }, notes) : state;
  };
  const applyOutcome = (state: SessionState, index: number, notes: Notes): SessionState => {
    const decision = exercise.decisions[index];
    if (!decision) return state;
    const outcome = proposedOutcome(compiled, state, index);
    if (outcome && outcome.effects.change.length > 0) notes.change(outcome.effects.change, 'outcome');
    return does(state, { type: 'outcome.apply', decision: decision.id }, notes);
  };
  const act: Facilitator['act'] = (state, { kind, index }, notes) =>
    kind === 'apply' ? applyOutcome(state, index, notes) : deliver(state, index, notes);

  const settle: Facilitator['settle'] = (from, notes) => {
    let state = from;
    for (;;) {
      if (state.ending !== null) return { state, sensitive: NONE };
      const sensitive: Sensitive[] = [];
      let acted = false;
      for (let index = 0; index < state.decisions.length; index += 1) {
        const entry = state.decisions[index];
        if (!entry) continue;
        if (entry.status === 'waiting') {
          const decision = exercise.decisions[index];
          if (entry.due === null || entry.due > state.time || !decision) continue;
          state = does(state, { type: 'decision.open', decision: decision.id }, notes);
          acted = true;
        } else if (entry.outcomeStatus === 'proposed' || entry.outcomeStatus === 'adjudicated') {
          const due = outcomeDue(compiled, state, index);
          if (due !== null && due <= state.time) sensitive.push({ kind: 'apply', index });
        }
      }
      for (let index = 0; index < state.injects.length; index += 1) {
        if (state.injects[index]?.status !== 'due') continue;
        if (isTold[index]) sensitive.push({ kind: 'deliver', index });
        else {
          state = deliver(state, index, notes);
          acted = true;
        }
      }
      if (acted) continue;
      const [only, second] = sensitive;
      if (!only || second) return { state, sensitive };
      if (ties.answersFirst(state, sensitive) || state.decisions.some((entry) => isTimeUp(entry, state))) {
        return { state, sensitive };
      }
      state = act(state, only, notes);
    }
  };

  const wait: Facilitator['wait'] = (state, to, notes) => {
    const next = advance(compiled, state, to);
    const drifted = driftsAt(compiled, state, to);
    if (drifted.length > 0) {
      notes.command({ type: 'clock.advance' }, to);
      notes.change(drifted, 'drift');
    }
    return next;
  };
  return { settle, act, wait, does };
}

/** The drifts of the moment `to`: each tick is a moment of its own, so there is none before it. The kernel looks at their conditions at that moment. */
function driftsAt({ drifts }: CompiledExercise, state: SessionState, to: Seconds) {
  const then = { ...state, time: to };
  return drifts.flatMap(({ indicator, every, by, holds }) =>
    to % every === 0 && (holds === null || holds(then)) ? [{ index: indicator, by }] : [],
  );
}

/** Which injects are asked for by a condition, or can be taken off: then it matters what else is done before them. */
function tellingInjects({ exercise }: CompiledExercise): readonly boolean[] {
  const told = new Set(ownedConditions(exercise).flatMap(({ delivered }) => [...delivered]));
  for (const { cancel } of exercise.decisions.flatMap(effectsOf)) for (const id of cancel) told.add(id);
  return exercise.injects.map(({ id }) => told.has(id));
}
