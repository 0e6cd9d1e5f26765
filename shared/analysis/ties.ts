import type { Exercise } from '../exercise/exercise';
import type { CompiledExercise } from '../kernel/compile';
import { isWorkedOn } from '../kernel/nextActs';
import { proposedOutcome } from '../kernel/outcomesOf';
import type { DecisionState, SessionState } from '../kernel/state';
import type { Sensitive } from './facilitator';

/** What can come before acts that are due at the same minute. */
export interface Ties {
  /**
   * Whether the table may answer before these acts: all of them are due by clocks that an answer has started, so
   * within the minute any of them may come later than the answer.
   */
  readonly answersFirst: (state: SessionState, sensitive: readonly Sensitive[]) => boolean;
}

export function tiesIn(compiled: CompiledExercise): Ties {
  const follows = compiled.exercise.injects.map(isLater);
  const isDelayed = (state: SessionState, { kind, index }: Sensitive) =>
    kind === 'deliver' ? follows[index] === true : (proposedOutcome(compiled, state, index)?.after ?? 0) > 0;
  return {
    answersFirst: (state, sensitive) =>
      state.decisions.some(isWorkedOn) && sensitive.every((act) => isDelayed(state, act)),
  };
}

/** Whether time is up for a decision that is still open. */
export function isTimeUp(entry: DecisionState, { time }: SessionState): boolean {
  return isWorkedOn(entry) && entry.closesAt !== null && entry.closesAt <= time;
}

function isLater({ trigger }: Exercise['injects'][number]): boolean {
  return (trigger.kind === 'afterInject' || trigger.kind === 'afterDecision') && trigger.offset > 0;
}
