import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { OutcomeId } from '../exercise/ids';
import type { AnswerState } from './answer';
import type { CompiledExercise, CompiledOutcome } from './compile';
import { draftOf, editDecision } from './draft';
import { outcomesFrom } from './outcomesOf';
import type { DecisionIndex, SessionState } from './state';

/**
 * The outcomes of an answer that chance may propose now: those whose condition holds. The conditions of a choice's outcomes
 * are looked at before it is made; those of the other kinds see the answer. Chance proposes nothing for a text.
 */
export function possibleOutcomes(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  answer: AnswerState,
): readonly CompiledOutcome[] {
  const { kind } = compiled.exercise.decisions[decision]?.form ?? { kind: 'text' };
  return kind === 'text' ? [] : fittingOutcomes(compiled, state, decision, answer);
}

/** The outcomes that can follow an answer: for a text those of which the facilitator picks one. */
export function fittingOutcomes(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  answer: AnswerState,
): readonly CompiledOutcome[] {
  const isChoice = compiled.exercise.decisions[decision]?.form.kind === 'choice';
  const seen = isChoice ? state : answered(state, decision, answer);
  return outcomesFrom(compiled, decision, answer).filter(
    ({ chance, holds }) => chance > 0 && (holds === null || holds(seen)),
  );
}

function answered(state: SessionState, index: DecisionIndex, answer: AnswerState): SessionState {
  const draft = draftOf(state);
  const decision = editDecision(state, draft, index);
  decision.answer = answer;
  decision.closedAt = state.time;
  return draft;
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
  answer: AnswerState,
  seed: number,
): OutcomeId | null {
  const possible = possibleOutcomes(compiled, state, decision, answer);
  const total = possible.reduce((sum, { chance }) => sum + chance, 0);
  if (total === 0) return null;
  let rest = uniformInt(mersenne(seed ^ Math.imul(decision + 1, 0x9e3779b1)), 1, total);
  for (const outcome of possible) {
    rest -= outcome.chance;
    if (rest <= 0) return outcome.id;
  }
  return null;
}
