import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { OutcomeId } from '../exercise/ids';
import type { CompiledExercise, CompiledOutcome } from './compile';
import type { DecisionIndex, OptionIndex, SessionState } from './state';

/** The outcomes of an option that chance may propose now: those whose condition holds. */
export function possibleOutcomes(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
): readonly CompiledOutcome[] {
  const outcomes = compiled.decisions[decision]?.options[option]?.outcomes ?? [];
  return outcomes.filter(({ chance, holds }) => chance > 0 && (holds === null || holds(state)));
}

/**
 * The outcome that the session's chance proposes, each possible one with its share of the weights; null when none is
 * possible. The same seed (a 32-bit integer) gives a decision the same luck whatever was decided before it, so that a
 * "what if" compares choices and not dice.
 */
export function drawOutcome(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  option: OptionIndex,
  seed: number,
): OutcomeId | null {
  const possible = possibleOutcomes(compiled, state, decision, option);
  const total = possible.reduce((sum, { chance }) => sum + chance, 0);
  if (total === 0) return null;
  let rest = uniformInt(mersenne(seed ^ Math.imul(decision + 1, 0x9e3779b1)), 1, total);
  for (const outcome of possible) {
    rest -= outcome.chance;
    if (rest <= 0) return outcome.id;
  }
  return null;
}
