import { SECONDS_PER_MINUTE } from '../exercise/units';
import type { AnswerState } from '../kernel/answer';
import type { CompiledExercise } from '../kernel/compile';
import { outcomeDue } from '../kernel/outcomesOf';
import type { SessionState } from '../kernel/state';
import type { Liveness } from './liveness';
import type { Residues, Slots } from './residue';
import { DECISION, INJECT } from './standing';

/** Room for 0, and for what has a number of its own. */
const NOTHING = 0;
const OFFSET = 1;

/**
 * Two states with the same key have the same future: the same things stand in the same way and fall due after the same time,
 * the same is left of every condition, and everything that is still read has a value of the same class. Times count from
 * now, unless `clockMatters`.
 */
export function stateKeys(
  compiled: CompiledExercise,
  residues: Residues,
  slots: Slots,
  clockMatters: (state: SessionState, live: Liveness) => boolean,
): (state: SessionState, live: Liveness) => string {
  const answers = new Map<string, number>();
  const numberOf = (answer: AnswerState | null): number => {
    if (answer === null) return NOTHING;
    const text = typeof answer === 'string' ? `"${answer}` : answer.join(',');
    const known = answers.get(text) ?? answers.size + OFFSET;
    answers.set(text, known);
    return known;
  };
  const read = new Uint8Array(slots.count);
  return (state, live) => {
    const codes = [live.id & 0xffff, live.id >>> 16];
    const ahead = (due: number | null) => (due === null ? NOTHING : minutes(Math.max(0, due - state.time)) + OFFSET);
    live.injects.forEach((stands, index) => {
      if (stands === INJECT.comes) codes.push(ahead(state.injects[index]?.due ?? state.time));
    });
    live.decisions.forEach((stands, index) => {
      const decision = state.decisions[index];
      if (!decision) return;
      if (stands === DECISION.comes) codes.push(ahead(decision.due));
      else if (stands === DECISION.open) codes.push(ahead(decision.closesAt));
      else if (stands === DECISION.pending) {
        const outcome = decision.outcome === null ? NOTHING : decision.outcome + OFFSET;
        codes.push(ahead(outcomeDue(compiled, state, index)), outcome, numberOf(decision.answer));
      }
    });
    read.fill(0);
    for (const residue of live.residues) {
      const left = residue(state, live);
      codes.push(left & 0xffff, left >>> 16);
      for (const slot of residues.readsOf(left)) read[slot] = 1;
    }
    for (let index = 0; index < state.indicators.length; index += 1) {
      if (read[index]) codes.push(live.classes[index]?.[state.indicators[index] ?? 0] ?? 0);
    }
    for (let index = 0; index < state.facts.length; index += 1) {
      if (read[slots.fact + index]) codes.push(state.facts[index] ?? 0);
    }
    for (let index = 0; index < state.resources.length; index += 1) {
      if (read[slots.resource + index] || live.pays[index]) codes.push(...large(state.resources[index] ?? 0));
    }
    for (let index = 0; index < state.decisions.length; index += 1) {
      if (read[slots.decision + index] && live.decisions[index] === DECISION.done) {
        codes.push(numberOf(state.decisions[index]?.answer ?? null));
      }
    }
    for (let index = 0; index < state.injects.length; index += 1) {
      if (read[slots.inject + index]) codes.push(state.injects[index]?.deliveredAt === null ? NOTHING : OFFSET);
    }
    if (clockMatters(state, live) || read[slots.time]) codes.push(...large(minutes(state.time)));
    return String.fromCharCode(...codes);
  };
}

function large(value: number): readonly [number, number] {
  return [value >>> 16, value & 0xffff];
}

function minutes(seconds: number): number {
  return Math.floor(seconds / SECONDS_PER_MINUTE);
}
