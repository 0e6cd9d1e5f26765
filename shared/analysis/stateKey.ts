import { SECONDS_PER_MINUTE } from '../exercise/units';
import type { AnswerState } from '../kernel/answer';
import type { CompiledExercise } from '../kernel/compile';
import { outcomeDue } from '../kernel/outcomesOf';
import type { SessionState } from '../kernel/state';
import type { Liveness } from './liveness';
import { DECISION, INJECT } from './standing';

/** Room for 0 and for what is told apart by a number of its own. */
const NOTHING = 0;
const OFFSET = 1;

/**
 * Two states with the same key have the same future: the same things stand in the same way, fall due after the same time, and
 * everything that is still read has the same value. Times count from now, unless something still reads the clock.
 */
export function stateKeys(compiled: CompiledExercise): (state: SessionState, live: Liveness, clock: boolean) => string {
  const answers = new Map<string, number>();
  const numberOf = (answer: AnswerState | null): number => {
    if (answer === null) return NOTHING;
    const text = typeof answer === 'string' ? `"${answer}` : answer.join(',');
    const known = answers.get(text);
    if (known !== undefined) return known;
    answers.set(text, answers.size + OFFSET);
    return answers.size;
  };
  return (state, live, clock) => {
    const codes = [live.id & 0xffff, live.id >>> 16, state.ending === null ? NOTHING : state.ending + OFFSET];
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
    for (const index of live.answers) {
      if (live.decisions[index] === DECISION.done) codes.push(numberOf(state.decisions[index]?.answer ?? null));
    }
    for (const { index, classes } of live.indicators) codes.push(classes[state.indicators[index] ?? 0] ?? 0);
    for (const index of live.facts) codes.push(state.facts[index] ?? 0);
    for (const index of live.resources) codes.push(large(codes, state.resources[index] ?? 0));
    if (clock) codes.push(large(codes, minutes(state.time)));
    return String.fromCharCode(...codes);
  };
}

/** The low 16 bits of a number that may need more; the rest goes before it. */
function large(codes: number[], value: number): number {
  codes.push(value >>> 16);
  return value & 0xffff;
}

function minutes(seconds: number): number {
  return Math.floor(seconds / SECONDS_PER_MINUTE);
}
