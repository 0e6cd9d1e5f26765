import type { Seconds } from '#shared/exercise/units';
import type { DecisionState } from '#shared/kernel/state';
import { isWorkedOn } from '#shared/kernel/nextActs';

/** True when a decision that is still open has used up its time. */
export function isTimeUp(entry: DecisionState, now: Seconds): boolean {
  return isWorkedOn(entry) && entry.closesAt !== null && entry.closesAt <= now;
}
