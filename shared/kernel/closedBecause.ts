import type { CompiledExercise } from './compile';
import { explainFalse } from './explainFalse';
import type { Refusal } from './refusal';
import type { DecisionIndex, OptionIndex, SessionState } from './state';

/** Why an option cannot be chosen now, or null when it can. */
export function closedBecause(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): Refusal | null {
  const authored = compiled.exercise.decisions[decision]?.options[option];
  const ready = compiled.decisions[decision]?.options[option];
  if (!authored || !ready) return { kind: 'unknown', what: 'option', id: String(option) };
  if (ready.needs && authored.needs && !ready.needs(state)) {
    return { kind: 'needs', condition: authored.needs.text, ...explainFalse(compiled, state, authored.needs) };
  }
  for (const [position, { index, amount }] of ready.spends.entries()) {
    const have = state.resources[index] ?? 0;
    const spent = authored.spends[position];
    if (spent && have < amount) return { kind: 'spends', resource: spent.resource, needed: amount, have };
  }
  return null;
}
