import type { AnswerState } from './answer';
import type { CompiledExercise } from './compile';
import { explainFalse } from './explainFalse';
import { firstBeyondMeans, isOptionOpen } from './isOptionOpen';
import type { Refusal } from './refusal';
import { optionsUsed, spentBy, type Spent } from './spentBy';
import type { DecisionIndex, OptionIndex, SessionState } from './state';

/** Why an option cannot be chosen now, or null when it can. */
export function closedBecause(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): Refusal | null {
  if (isOptionOpen(compiled, state, decision, option)) return null;
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
  // A ranking orders all options, whatever they need.
  const isRanking = compiled.exercise.decisions[decision]?.form.kind === 'ranking';
  for (const option of isRanking ? [] : optionsUsed(compiled, decision, answer)) {
    const refusal = closedBecause(compiled, state, decision, option);
    if (refusal) return refusal;
  }
  return beyondMeans(compiled, state, spentBy(compiled, decision, answer));
}

function beyondMeans(compiled: CompiledExercise, state: SessionState, spent: readonly Spent[]): Refusal | null {
  const beyond = firstBeyondMeans(state, spent);
  const resource = beyond && compiled.exercise.resources[beyond.index];
  if (!resource) return null;
  return { kind: 'spends', resource: resource.id, needed: beyond.amount, have: state.resources[beyond.index] ?? 0 };
}
