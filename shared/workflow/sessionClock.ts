import type { Seconds } from '../exercise/units';
import type { SessionState } from '../kernel/state';

/** How exercise time passes: by itself, `speed` times as fast as the room's, or only when the facilitator says so. */
export type Pace = { readonly kind: 'live'; readonly speed: number } | { readonly kind: 'facilitator' };

/** The room's time, in milliseconds. `monotonic` never jumps and has any origin; `wall` is since 1970 UTC. */
export interface Clock {
  readonly monotonic: () => number;
  readonly wall: () => number;
}

/** When the clock last started to run. */
export interface Anchor {
  readonly at: Seconds;
  /** Monotonic milliseconds. */
  readonly since: number;
}

const MILLISECONDS_PER_SECOND = 1000;

/** The exercise time that it is now: the state's own while the clock stands still, later while it runs. */
export function exerciseTime(state: SessionState, pace: Pace, anchor: Anchor | null, monotonic: number): Seconds {
  if (state.status !== 'running' || pace.kind === 'facilitator' || anchor === null) return state.time;
  const passed = Math.floor(((monotonic - anchor.since) / MILLISECONDS_PER_SECOND) * pace.speed);
  return Math.max(state.time, anchor.at + passed);
}
