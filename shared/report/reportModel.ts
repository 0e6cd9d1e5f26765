import type { Band } from '../exercise/exercise';
import type { Channel, DecisionRule, Instrument, OrganisationKind } from '../exercise/words';
import type { DecisionId, FeedbackId, IndicatorId, ObjectiveId, RoleId, TaskId } from '../exercise/ids';
import type { Minutes, ScenarioMinute, Seconds } from '../exercise/units';
import type { Confidence, Rating } from '../kernel/command';

/** A seat as the report names it. People are named only on demand; everywhere else the report speaks of roles. */
export interface SeatReport {
  readonly role: RoleId;
  readonly name: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly seated: boolean;
  /** Null for an empty seat, and always unless people were asked for. */
  readonly person: string | null;
}

/** The figures of the summary. They count and time; nothing is averaged over ratings. */
export interface Figures {
  readonly decisions: {
    readonly inTime: number;
    /** Decided after the time limit. */
    readonly late: number;
    /** Time ran out and nobody had decided. */
    readonly notDecided: number;
    /** Opened, and still open at the end. */
    readonly leftOpen: number;
    readonly notReached: number;
    readonly joint: number;
    /** Joint decisions whose private positions were already the same before anyone spoke. */
    readonly agreedBefore: number;
    readonly split: number;
    /** Joint decisions with fewer than two positions, and those answered in words, which nothing compares. */
    readonly fewPositions: number;
    readonly inWords: number;
    readonly withDissent: number;
    readonly dissents: number;
    readonly overruled: number;
    /** Decisions that were made and whose time was measured. */
    readonly measured: number;
    /** From opening to decision, over those; null when there is none. */
    readonly medianTaken: Seconds | null;
  };
  readonly injects: {
    readonly delivered: number;
    readonly fromPool: number;
    /** Left out by the facilitator. */
    readonly skipped: number;
    /** Taken out by what the table did. */
    readonly calledOff: number;
    readonly held: number;
    /** Neither delivered nor skipped nor held: never due, or due and not reached. */
    readonly notReached: number;
  };
  /** How many decisions that were made used each instrument. */
  readonly instruments: Readonly<Record<Instrument, number>>;
  /** How many commands were taken back; they are nowhere else in the report. */
  readonly undone: number;
}

/** Something that happened, with the names that a sentence about it needs. */
export type CourseEvent =
  | { readonly kind: 'startex' | 'pause' | 'resume' | 'endex' | 'close' | 'reopen' }
  /** `text` is the facilitator's wording where it replaced the author's. */
  | {
      readonly kind: 'delivered';
      readonly inject: string;
      readonly from: string | null;
      readonly to: readonly string[];
      /** Every role of the exercise receives it. */
      readonly toAll: boolean;
      readonly via: Channel;
      readonly text: string | null;
      readonly pool: boolean;
    }
  | { readonly kind: 'held' | 'released' | 'restored'; readonly inject: string }
  | { readonly kind: 'skipped'; readonly inject: string; readonly reason: string }
  | { readonly kind: 'acknowledged'; readonly inject: string; readonly role: string }
  | { readonly kind: 'opened' | 'revealed' | 'expired'; readonly decision: string }
  | { readonly kind: 'extended'; readonly decision: string; readonly minutes: Minutes }
  | { readonly kind: 'position'; readonly decision: string; readonly role: string }
  | {
      readonly kind: 'decided';
      readonly decision: string;
      readonly option: string;
      readonly reason: string;
      readonly dissent: readonly string[];
    }
  /** `outcome` null: nothing follows. `ruled`: it follows from an answer in words. */
  | {
      readonly kind: 'overruled' | 'ruled';
      readonly decision: string;
      readonly outcome: OutcomeReport | null;
      readonly reason: string;
    }
  | { readonly kind: 'applied'; readonly decision: string; readonly outcome: OutcomeReport | null }
  | { readonly kind: 'ending'; readonly title: string }
  | { readonly kind: 'observed'; readonly text: string }
  | { readonly kind: 'rated'; readonly objective: string; readonly rating: Rating | null };

export interface CourseEntry {
  /** The record's sequence number in the log; null for what happened by itself. */
  readonly seq: number | null;
  readonly at: Seconds;
  readonly scenario: ScenarioMinute;
  /** The role whose seat did it; null for the facilitator and for what happened by itself. */
  readonly by: string | null;
  readonly event: CourseEvent;
}

export interface OutcomeReport {
  readonly say: string | null;
  readonly changes: readonly { readonly indicator: string; readonly by: number }[];
  /** From the decision to the moment it may be applied. */
  readonly after: Seconds;
}

export interface PositionReport {
  readonly role: string;
  readonly option: string;
  readonly confidence: Confidence | null;
  readonly reason: string;
  readonly at: Seconds;
}

/** `inTime` and `late` were decided; `notDecided` was closed without; `leftOpen` stood open at the end. */
export type DecisionResult = 'inTime' | 'late' | 'notDecided' | 'leftOpen' | 'notReached';

export interface DecisionReport {
  readonly id: DecisionId;
  /** Its place in the order in which decisions were closed, from 1: the mark on the chart. Null while not closed. */
  readonly number: number | null;
  readonly title: string;
  readonly question: string;
  readonly rule: DecisionRule;
  readonly joint: boolean;
  readonly by: readonly string[];
  readonly lead: string | null;
  readonly result: DecisionResult;
  readonly openedAt: Seconds | null;
  readonly closedAt: Seconds | null;
  /** From opening to closing; null while not closed, and where the facilitator sets the pace and the clock stood still. */
  readonly taken: Seconds | null;
  /** From opening to the limit, with what it was extended by; null without a limit. */
  readonly allowed: Seconds | null;
  readonly positions: readonly PositionReport[];
  /** Whether the private positions were the same before the discussion; null with fewer than two, and for words. */
  readonly positionsAgreed: boolean | null;
  readonly choice: {
    readonly option: string;
    readonly instruments: readonly Instrument[];
    readonly reason: string;
    /** The role whose seat entered it; null when the facilitator did. */
    readonly by: string | null;
  } | null;
  readonly dissent: readonly { readonly role: string; readonly reason: string }[];
  /** What chance proposed, or what the exercise foresaw for no decision; null when nothing was to follow. */
  readonly proposed: OutcomeReport | null;
  /** What the facilitator put in its place, with the reason; null when the proposal stood. */
  readonly overruled: { readonly outcome: OutcomeReport | null; readonly reason: string; readonly at: Seconds } | null;
  /** Why the facilitator let `proposed` follow from an answer in words; null for the other forms, and before it was said. */
  readonly ruling: { readonly reason: string; readonly at: Seconds } | null;
  readonly applied: boolean;
}

export interface IndicatorPoint {
  readonly at: Seconds;
  readonly value: number;
}

/** An indicator's course: the value at STARTEX and every later change. Between two points the earlier value stands. */
export interface IndicatorSeries {
  readonly id: IndicatorId;
  readonly name: string;
  readonly better: 'lower' | 'higher';
  readonly bands: readonly Band[];
  readonly points: readonly IndicatorPoint[];
  readonly start: number;
  readonly end: number;
}

export interface ObservationReport {
  /** The sequence number of the record that added it. */
  readonly seq: number;
  readonly at: Seconds;
  readonly scenario: ScenarioMinute;
  /** True when it was written after ENDEX, so that `at` is not the moment it speaks of. */
  readonly afterEndex: boolean;
  readonly text: string;
  readonly tasks: readonly TaskId[];
}

export interface TaskReport {
  readonly id: TaskId;
  readonly title: string;
  /** What was played that called for it: delivered injects and opened decisions. */
  readonly calledForBy: readonly string[];
  /** True when the exercise foresees something that calls for it. */
  readonly foreseen: boolean;
  readonly observations: readonly ObservationReport[];
}

export interface ObjectiveReport {
  readonly id: ObjectiveId;
  readonly title: string;
  /** Null: not rated. */
  readonly rating: Rating | null;
  readonly remark: string;
  readonly tasks: readonly TaskReport[];
}

/** A question to the participants and how its answers spread. Whose they are is not told. */
export type FeedbackReport =
  /** How many answered 1 (not at all), 2, 3, 4 and 5 (fully). */
  | { readonly id: FeedbackId; readonly ask: string; readonly kind: 'scale'; readonly counts: readonly number[] }
  | { readonly id: FeedbackId; readonly ask: string; readonly kind: 'text'; readonly texts: readonly string[] };

/** Everything the report of a session says, computed from the exercise and the log alone. */
export interface SessionReport {
  readonly exercise: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly language: string;
  };
  /** The title of the frame that it was played under; null for the exercise as it is written. */
  readonly frame: string | null;
  readonly session: string;
  /** The handling caveat of every page. */
  readonly handling: string;
  /** Wall time, milliseconds since 1970 UTC; null when it has not come to that. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** The story's clock at STARTEX and at ENDEX, or at the last record. */
  readonly scenarioStart: ScenarioMinute;
  readonly scenarioEnd: ScenarioMinute;
  /** Exercise time from STARTEX to ENDEX, or to the last record. */
  readonly played: Seconds;
  readonly planned: Seconds;
  readonly pace: { readonly kind: 'live'; readonly speed: number } | { readonly kind: 'facilitator' };
  readonly seats: readonly SeatReport[];
  readonly figures: Figures;
  readonly ending: { readonly title: string; readonly say: string; readonly at: Seconds } | null;
  readonly course: readonly CourseEntry[];
  readonly decisions: readonly DecisionReport[];
  readonly indicators: readonly IndicatorSeries[];
  readonly objectives: readonly ObjectiveReport[];
  /** All that stand, in the order in which they were made; those with tasks are also under their tasks. */
  readonly observations: readonly ObservationReport[];
  readonly hotWash: readonly string[];
  /** The questions that were answered by somebody. */
  readonly feedback: readonly FeedbackReport[];
  /** The first record of the log that no longer fits the exercise; the report ends before it. Null as it should be. */
  readonly brokenAt: number | null;
}
