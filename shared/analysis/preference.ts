import { possibleOutcomes } from '../kernel/chance';
import { assertNever } from '../kernel/assertNever';
import type { AnswerState } from '../kernel/answer';
import type { CompiledExercise } from '../kernel/compile';
import type { DecisionIndex, OptionIndex, SessionState } from '../kernel/state';
import type { Policy, TakenCounts } from './policy';

/** More than an option can have civil instruments. */
const WITHOUT_FORCE = 100;

/** How little a policy likes each option of a decision now: the lowest number is chosen first, equal ones are drawn. */
export function preference(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  policy: Policy,
  taken: TakenCounts,
): (option: OptionIndex) => number {
  const authored = compiled.exercise.decisions[decision];
  const instruments = (option: OptionIndex) => authored?.options[option]?.instruments ?? [];
  const usesForce = (option: OptionIndex) => instruments(option).includes('force');
  switch (policy) {
    case 'uniform':
      return () => 0;
    case 'least_used':
      return (option) => taken[decision]?.[option] ?? 0;
    case 'cautious':
      return (option) => (authored?.form.kind === 'choice' ? worstHarm(compiled, state, decision, [option]) : 0);
    case 'forceful':
      return (option) => (usesForce(option) ? instruments(option).length : WITHOUT_FORCE);
    case 'civil':
      return (option) => (usesForce(option) ? 1 : 0);
    case 'cooperative':
      return (option) => {
        const used = new Set(instruments(option));
        const joint = used.has('force') && used.size > 1 ? used.size : 0;
        return -joint - (authored?.form.kind === 'choice' ? rungSetUp(compiled, state, decision, [option]) : 0);
      };
    default:
      return assertNever(policy);
  }
}

/** The most that an answer may move the indicators against `better`, summed over them: that of its worst possible outcome. */
export function worstHarm(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  answer: AnswerState,
): number {
  const { indicators } = compiled.exercise;
  const harms = possibleOutcomes(compiled, state, decision, answer).map(({ effects }) =>
    effects.change.reduce((sum, { index, by }) => {
      const against = indicators[index]?.better === 'lower' ? by : -by;
      return sum + Math.max(against, 0);
    }, 0),
  );
  return Math.max(0, ...harms);
}

/** The highest rung of an arrangement that does not stand yet and that a possible outcome sets up; 0 for none. */
function rungSetUp(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  answer: AnswerState,
): number {
  const rungs = possibleOutcomes(compiled, state, decision, answer).flatMap(({ effects }) =>
    effects.set.map(({ index, value }) =>
      value === 1 && state.facts[index] !== 1 ? (compiled.exercise.facts[index]?.rung ?? 0) : 0,
    ),
  );
  return Math.max(0, ...rungs);
}
