import type { Seconds } from '#shared/exercise/units';
import { begin, type SessionSetup } from '#shared/kernel/begin';
import type { CompiledExercise } from '#shared/kernel/compile';
import { step, type History } from '#shared/kernel/history';
import type { LogRecord } from '#shared/kernel/logRecord';

export interface CoursePoint {
  readonly at: Seconds;
  readonly values: readonly number[];
}

/**
 * All indicators at STARTEX and after each record that moved one of them. An undo moves them back from its own time on:
 * this is what the table saw, not what counts in the end.
 */
export function indicatorCourse(
  compiled: CompiledExercise,
  setup: SessionSetup,
  log: readonly LogRecord[],
): readonly CoursePoint[] {
  let history: History = { state: begin(compiled, setup), undoable: [] };
  const points: CoursePoint[] = [{ at: 0, values: history.state.indicators }];
  for (const record of log) {
    const answer = step(compiled, history, record);
    if (answer.kind === 'refused') return points;
    history = answer.history;
    const { indicators, time } = history.state;
    if (indicators !== points.at(-1)?.values) points.push({ at: time, values: indicators });
  }
  return points;
}
