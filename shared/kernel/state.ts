import type { DecisionStatus, InjectStatus, OutcomeStatus, SessionStatus } from '../lifecycle/legality';
import type { Seconds } from '../exercise/units';
import type { AnswerState } from './answer';
import type { Confidence, Rating } from './command';

/** Positions in the compiled exercise's lists. State is arrays and indexes, so that millions of states are cheap. */
export type RoleIndex = number;
export type OptionIndex = number;
export type DecisionIndex = number;
export type OutcomeIndex = number;
export type EndingIndex = number;

export interface InjectState {
  readonly status: InjectStatus;
  /** When it falls or fell due; null while unknown or for the pool. */
  readonly due: Seconds | null;
  readonly deliveredAt: Seconds | null;
  readonly acknowledgedBy: readonly RoleIndex[];
  /** The facilitator's wording in place of the author's. */
  readonly text: string | null;
}

/** What one seat would choose, entered privately before a joint decision is discussed. */
export interface Position {
  readonly role: RoleIndex;
  readonly answer: AnswerState;
  readonly reason: string;
  readonly confidence: Confidence | null;
  readonly at: Seconds;
}

export interface DecisionState {
  readonly status: DecisionStatus;
  readonly due: Seconds | null;
  readonly openedAt: Seconds | null;
  /** When time is up; null when the decision has no limit or is not open yet. */
  readonly closesAt: Seconds | null;
  /** One per role at most, in the order they were first entered. */
  readonly positions: readonly Position[];
  /** Null while undecided, and for ever when not decided in time. */
  readonly answer: AnswerState | null;
  readonly closedAt: Seconds | null;
  readonly dissent: readonly RoleIndex[];
  readonly outcomeStatus: OutcomeStatus;
  /** Index into `outcomesOf(...)`; null when nothing follows. */
  readonly outcome: OutcomeIndex | null;
}

/** Everything that the past of a session means for its future. Plain data; equal logs give equal states. */
export interface SessionState {
  readonly status: SessionStatus;
  readonly time: Seconds;
  readonly seated: readonly boolean[];
  /** 0-100 each. */
  readonly indicators: readonly number[];
  /** Index into the fact's `values`. */
  readonly facts: readonly number[];
  /** Never below zero. */
  readonly resources: readonly number[];
  readonly injects: readonly InjectState[];
  readonly decisions: readonly DecisionState[];
  /** The first ending that was reached; it stays. */
  readonly ending: EndingIndex | null;
  readonly ratings: readonly (Rating | null)[];
}
