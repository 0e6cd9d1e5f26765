import type { Condition } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';
import { compileCondition } from './compileCondition';
import type { ExerciseIndexes } from './exerciseIndexes';
import { indexWatched, type WatchersOf } from './indexWatched';
import { readsOf } from './readsOf';
import { timeMarks, type TimeMarks } from './timeMarks';
import type { Watched } from './watched';

/** The conditions that are watched while a session goes on. */
export interface CompiledWatched {
  /** All of them: of injects, then of decisions, then of endings. */
  readonly watched: readonly Watched[];
  /** Those that look at exercise time, and the moments at which they may come true by it alone. */
  readonly watchingTime: readonly Watched[];
  readonly timeMarks: TimeMarks;
}

/** Compiles the watched conditions, and an index of who looks at what. */
export function compileWatched(
  exercise: Exercise,
  indexes: ExerciseIndexes,
): CompiledWatched & { readonly watchersOf: WatchersOf } {
  const entryOf = (kind: Watched['kind'], index: number, condition: Condition) => ({
    watched: { kind, index, holds: compileCondition(condition, exercise, indexes) },
    reads: readsOf(condition.expression, exercise, indexes),
    condition,
  });
  const entries = [
    ...exercise.injects.flatMap(({ trigger }, index) =>
      trigger.kind === 'when' ? [entryOf('inject', index, trigger.condition)] : [],
    ),
    ...exercise.decisions.flatMap(({ trigger }, index) =>
      trigger.kind === 'when' ? [entryOf('decision', index, trigger.condition)] : [],
    ),
    ...exercise.endings.flatMap(({ when }, index) => (when ? [entryOf('ending', index, when)] : [])),
  ];
  const watchersOf = indexWatched(entries);
  return {
    watched: entries.map(({ watched }) => watched),
    watchingTime: watchersOf(['time']),
    timeMarks: timeMarks(entries.map(({ condition }) => condition.expression)),
    watchersOf,
  };
}
