import type { Expression } from '../exercise/condition/ast';
import { SECONDS_PER_MINUTE, type Minutes, type Seconds } from '../exercise/units';
import { partsOf } from '../kernel/compileCondition';
import type { CompiledExercise } from '../kernel/compile';
import { ownedConditions } from './ownedConditions';

/** The moments at which the clock alone changes something: an indicator drifts, or a condition on `elapsed` turns. */
export interface ClockMoments {
  /**
   * The next such moment after `time`; Infinity when there is none. `read` says whether a condition still looks at time,
   * `until` when the last thing that is on its way comes.
   */
  readonly next: (time: Seconds, read: boolean, until: Seconds) => Seconds;
}

/**
 * Drifts are followed as long as anything is on its way, at least up to the planned duration; conditions that do more with
 * time than compare it with a duration are followed up to the planned duration.
 */
export function clockMoments(compiled: CompiledExercise): ClockMoments {
  const { exercise, drifts } = compiled;
  const turns = turningMinutes(compiled).map((minute) => minute * SECONDS_PER_MINUTE);
  const horizon = exercise.duration * SECONDS_PER_MINUTE;
  const next: ClockMoments['next'] = (time, read, until) => {
    let moment = Infinity;
    if (read) moment = turns.find((turn) => turn > time) ?? Infinity;
    const last = Math.max(horizon, until, read ? (turns.at(-1) ?? 0) : 0);
    for (const { every } of drifts) {
      const tick = (Math.floor(time / every) + 1) * every;
      if (tick <= last && tick < moment) moment = tick;
    }
    return moment;
  };
  return { next };
}

function turningMinutes({ exercise }: CompiledExercise): readonly Minutes[] {
  const minutes = new Set<Minutes>();
  const visit = (part: Expression): void => {
    if (part.kind === 'comparison') {
      const duration = [part.left, part.right].find((side) => side.kind === 'duration');
      const isPlain = [part.left, part.right].some((side) => side.kind === 'elapsed');
      if (isPlain && duration?.kind === 'duration') {
        minutes.add(duration.minutes).add(duration.minutes + 1);
        return;
      }
    }
    if (part.kind === 'elapsed') for (let minute = 1; minute <= exercise.duration; minute += 1) minutes.add(minute);
    partsOf(part).forEach(visit);
  };
  for (const { condition } of ownedConditions(exercise)) visit(condition.expression);
  return [...minutes].toSorted((a, b) => a - b);
}
