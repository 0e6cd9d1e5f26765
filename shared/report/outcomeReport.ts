import type { CompiledExercise, CompiledOutcome } from '../kernel/compile';
import type { OutcomeReport } from './reportModel';

/** An outcome in the exercise's own names. */
export function outcomeReport(compiled: CompiledExercise, outcome: CompiledOutcome): OutcomeReport {
  return {
    say: outcome.say,
    changes: outcome.effects.change.map(({ index, by }) => ({
      indicator: compiled.exercise.indicators[index]?.name ?? '',
      by,
    })),
    after: outcome.after,
  };
}
