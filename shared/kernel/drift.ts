import type { Seconds } from '../exercise/units';
import type { CompiledExercise } from './compile';
import type { SessionState } from './state';
import { withinScale } from './withinScale';

/** The first moment after `time` at which an indicator may move by itself; Infinity when none ever does. */
export function nextDrift({ drifts }: CompiledExercise, time: Seconds): Seconds {
  let moment = Infinity;
  for (const { every } of drifts) moment = Math.min(moment, (Math.floor(time / every) + 1) * every);
  return moment;
}

/** The state with every indicator moved whose drift falls on this moment. All conditions see the state before any has moved. */
export function drift({ drifts }: CompiledExercise, state: SessionState): SessionState {
  const moving = drifts.filter(({ every, holds }) => state.time % every === 0 && (holds === null || holds(state)));
  if (moving.length === 0) return state;
  const indicators = [...state.indicators];
  for (const { indicator, by } of moving) indicators[indicator] = withinScale((indicators[indicator] ?? 0) + by);
  return { ...state, indicators };
}
