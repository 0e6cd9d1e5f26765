import type { Seconds } from '../exercise/units';
import { ownList, type Draft } from './draft';
import type { Holds } from './holds';
import type { SessionState } from './state';
import type { Watched } from './watched';
import { withinScale } from './withinScale';

/** An indicator that moves by itself: `by` at each full multiple of `every`, if the condition holds then. */
export interface CompiledDrift {
  readonly indicator: number;
  readonly every: Seconds;
  readonly by: number;
  readonly holds: Holds | null;
  /** The watched conditions that may come true by it. */
  readonly wakes: readonly Watched[];
}

/** The first moment after `time` at which an indicator may move by itself; Infinity when none ever does. */
export function nextDrift({ drifts }: { readonly drifts: readonly CompiledDrift[] }, time: Seconds): Seconds {
  let moment = Infinity;
  for (const { every } of drifts) moment = Math.min(moment, (Math.floor(time / every) + 1) * every);
  return moment;
}

/** Moves every indicator whose drift falls on the draft's moment. All conditions see the draft before any has moved. */
export function drift(drifts: readonly CompiledDrift[], base: SessionState, draft: Draft): readonly CompiledDrift[] {
  const moving = drifts.filter(({ every, holds }) => draft.time % every === 0 && (holds === null || holds(draft)));
  if (moving.length === 0) return moving;
  const indicators = ownList(base.indicators, draft.indicators);
  draft.indicators = indicators;
  for (const { indicator, by } of moving) indicators[indicator] = withinScale((indicators[indicator] ?? 0) + by);
  return moving;
}
