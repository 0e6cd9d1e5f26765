import type { SessionState } from './state';

/** Whether a condition holds in a state. */
export type Holds = (state: SessionState) => boolean;

/** A number that a condition reads from a state. */
export type Reads = (state: SessionState) => number;
