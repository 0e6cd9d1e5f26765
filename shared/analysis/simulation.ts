import type { ComparisonOperator } from '../exercise/condition/ast';
import type { DecisionId, EndingId, IndicatorId, OptionId, PhaseId, ResourceId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import type { Policy } from './policy';

/** Of all simulated tables, 0-1. */
type Share = number;

/** Where one indicator stood at the end of play, over all tables. */
export interface IndicatorSpread {
  readonly indicator: IndicatorId;
  readonly mean: number;
  readonly median: number;
  /** A tenth of the tables ended below `p10`, a tenth above `p90`. */
  readonly p10: number;
  readonly p90: number;
  readonly min: number;
  readonly max: number;
  /** How many tables ended in each of the author's bands; empty where there are none. */
  readonly bands: readonly { readonly band: string; readonly share: Share }[];
}

export interface OptionUse {
  readonly decision: DecisionId;
  readonly option: OptionId;
  /** Tables to which it was open when they decided. */
  readonly offered: Share;
  /** Tables whose answer makes use of it: it is the chosen one or among them, ranked first, or gets something. */
  readonly taken: Share;
}

export interface DecisionUse {
  readonly decision: DecisionId;
  readonly opened: Share;
  /** Tables in which it was opened and its time ran out, or no answer to it ever became open. */
  readonly notDecided: Share;
}

/** A comparison of an indicator with a constant, as it stands in some condition of the exercise. */
export interface ThresholdUse {
  readonly indicator: IndicatorId;
  readonly operator: ComparisonOperator;
  readonly value: number;
  readonly holdsAtStart: boolean;
  /** Tables in which it was ever otherwise than at STARTEX. */
  readonly share: Share;
}

/** Where the indicators stood on average as a phase began: just before the first thing that happened from then on. */
export interface CourseMark {
  readonly phase: PhaseId;
  readonly at: Seconds;
  /** Of all tables; one whose play has ended counts with its last values. */
  readonly means: readonly { readonly indicator: IndicatorId; readonly mean: number }[];
}

/** What came of many simulated tables. Lists keep the exercise's order. */
export interface Simulation {
  /** Less than was asked for when it was stopped. */
  readonly runs: number;
  readonly seed: number;
  readonly policy: Policy;
  /** Every ending, also those that no table reached; null: play came to rest, or was stopped, without one. */
  readonly endings: readonly { readonly ending: EndingId | null; readonly share: Share }[];
  readonly indicators: readonly IndicatorSpread[];
  /** By phases that begin after STARTEX, in time. */
  readonly course: readonly CourseMark[];
  /** What a table had left at the end, on average. */
  readonly resources: readonly { readonly resource: ResourceId; readonly mean: number }[];
  /** How long what follows from an answer took to follow, on average over all answers; null: nothing followed. */
  readonly meanDelay: Seconds | null;
  readonly options: readonly OptionUse[];
  readonly decisions: readonly DecisionUse[];
  readonly thresholds: readonly ThresholdUse[];
  /** Exercise time of the last thing that happened. */
  readonly medianDuration: Seconds;
}
