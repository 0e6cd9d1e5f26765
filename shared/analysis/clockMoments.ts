import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import type { CompiledExercise } from '../kernel/compile';
import { nextDrift } from '../kernel/drift';
import { nextMark, timeMarks } from '../kernel/timeMarks';
import { ownedConditions } from './ownedConditions';

/**
 * The next moment after `time` at which the clock alone changes something, an indicator drifts or a condition on `elapsed`
 * turns; Infinity when there is none. `read` says whether a condition still looks at time, `until` when the last thing that is
 * on its way comes. Drifts are followed as long as anything is on its way, at least up to the planned duration; conditions
 * that do more with time than compare it with a duration are followed up to the planned duration.
 */
export type ClockMoments = (time: Seconds, read: boolean, until: Seconds) => Seconds;

export function clockMoments(compiled: CompiledExercise): ClockMoments {
  const marks = timeMarks(ownedConditions(compiled.exercise).map(({ condition }) => condition.expression));
  const planned = compiled.exercise.duration * SECONDS_PER_MINUTE;
  const lastMark = marks === 'everyMinute' ? planned : (marks.at(-1) ?? 0);
  return (time, read, until) => {
    const mark = read ? nextMark(marks, time) : Infinity;
    const tick = nextDrift(compiled, time);
    return Math.min(
      mark <= lastMark ? mark : Infinity,
      tick <= Math.max(planned, until, read ? lastMark : 0) ? tick : Infinity,
    );
  };
}
