import type { AnswerState } from './answer';
import type { CompiledExercise } from './compile';
import { explainFalse } from './explainFalse';
import type { Refusal } from './refusal';
import { optionsUsed, spentBy, type Spent } from './spentBy';
import type { DecisionIndex, OptionIndex, SessionState } from './state';

/** Whether an option can be chosen now: what it needs is so, and the resources suffice for what it spends. */
export function isOpen(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): boolean {
  const ready = compiled.decisions[decision]?.options[option];
  if (!ready) return false;
  return (
    (ready.needs === null || ready.needs(state)) &&
    ready.spends.every(({ index, amount }) => (state.resources[index] ?? 0) >= amount)
  );
}

/** Why an option cannot be chosen now, or null when it can. */
export function closedBecause(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): Refusal | null {
  if (isOpen(compiled, state, decision, option)) return null;
  const authored = compiled.exercise.decisions[decision]?.options[option];
  const ready = compiled.decisions[decision]?.options[option];
  if (!authored || !ready) return { kind: 'unknown', what: 'option', id: String(option) };
  if (ready.needs && authored.needs && !ready.needs(state)) {
    return { kind: 'needs', condition: authored.needs.text, ...explainFalse(compiled, state, authored.needs) };
  }
  return beyondMeans(compiled, state, ready.spends);
}

/** Why the table cannot answer like this now, or null when it can: every option that is used is open, and the means suffice. */
export function answerClosedBecause(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  answer: AnswerState,
): Refusal | null {
  for (const option of optionsUsed(compiled, decision, answer)) {
    const refusal = closedBecause(compiled, state, decision, option);
    if (refusal) return refusal;
  }
  return beyondMeans(compiled, state, spentBy(compiled, decision, answer));
}

function beyondMeans(compiled: CompiledExercise, state: SessionState, spent: readonly Spent[]): Refusal | null {
  for (const { index, amount } of spent) {
    const have = state.resources[index] ?? 0;
    const resource = compiled.exercise.resources[index];
    if (resource && have < amount) return { kind: 'spends', resource: resource.id, needed: amount, have };
  }
  return null;
}
