import type { DecisionKind } from '../exercise/words';
import { assertNever } from './assertNever';
import type { Holds, Reads } from './holds';

/** Whether the answer makes use of the option: it is chosen, one of the chosen, ranked first, or gets something. */
export function decidedFor(kind: DecisionKind, decision: number, option: number): Holds {
  switch (kind) {
    case 'choice':
    case 'ranking':
      return (state) => state.decisions[decision]?.answer?.[0] === option;
    case 'several':
      return (state) => {
        const answer = state.decisions[decision]?.answer;
        return typeof answer === 'object' && answer !== null && answer.includes(option);
      };
    case 'allocation':
      return (state) => Number(state.decisions[decision]?.answer?.[option] ?? 0) > 0;
    case 'estimate':
    case 'text':
      return () => false;
    default:
      return assertNever(kind);
  }
}

/**
 * An answer as a number: the estimate; of an option the amount that it gets, its place in the ranking (1 is first), or 1 when
 * it is among the chosen. 0 while there is no such answer.
 */
export function answerNumber(kind: DecisionKind, decision: number, option: number | null): Reads {
  switch (kind) {
    case 'estimate':
      return (state) => Number(state.decisions[decision]?.answer?.[0] ?? 0);
    case 'allocation':
      return (state) => Number(state.decisions[decision]?.answer?.[option ?? -1] ?? 0);
    case 'ranking':
      return (state) => {
        const answer = state.decisions[decision]?.answer;
        return typeof answer === 'object' && answer !== null ? answer.indexOf(option ?? -1) + 1 : 0;
      };
    case 'choice':
    case 'several': {
      const holds = decidedFor(kind, decision, option ?? -1);
      return (state) => (holds(state) ? 1 : 0);
    }
    case 'text':
      return () => 0;
    default:
      return assertNever(kind);
  }
}
