import type { Condition } from './condition/ast';
import type {
  DecisionId,
  EndingId,
  ExerciseId,
  FactId,
  FeedbackId,
  FrameId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  OptionId,
  OrganisationId,
  OutcomeId,
  PhaseId,
  PlaceId,
  ResourceId,
  RoleId,
  TaskId,
} from './ids';
import type { Minutes, ScenarioMinute } from './units';
import type { Challenge, OrganisationKind, Instrument, Channel, DecisionRule, FeedbackKind } from './words';

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly wants: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  /** Read by this role's seat only; never on a shared screen. */
  readonly private: string | null;
}

/** A named stretch of an indicator's scale, both ends included. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A number from 0 to 100 that decisions move. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly start: number;
  readonly better: 'lower' | 'higher';
  readonly bands: readonly Band[];
  /** How it moves by itself; null when only effects move it. */
  readonly drift: Drift | null;
}

/** Each full `every` of exercise time an indicator moves by `by`, if the condition holds at that moment. */
export interface Drift {
  readonly every: Minutes;
  /** -100 to 100, never 0. */
  readonly by: number;
  readonly when: Condition | null;
}

/** A yes/no (`values` is `['no', 'yes']`) or one of a list of named values; `start` is an index into `values`. */
export interface Fact {
  readonly id: FactId;
  /** The author's name, or the id in words. */
  readonly name: string;
  readonly kind: 'yesNo' | 'oneOf';
  readonly values: readonly string[];
  readonly start: number;
  /** 0-5 for an arrangement (a standing liaison mechanism, always a yes/no fact): the step of the coordination ladder it stands on. Null for any other fact. */
  readonly rung: number | null;
}

/** Something that seats spend: a whole number, never below zero. */
export interface Resource {
  readonly id: ResourceId;
  readonly name: string;
  readonly start: number;
}

/** An observable behaviour under an objective. */
export interface Task {
  readonly id: TaskId;
  readonly title: string;
}

export interface Objective {
  readonly id: ObjectiveId;
  readonly title: string;
  readonly tasks: readonly Task[];
}

export interface Phase {
  readonly id: PhaseId;
  readonly title: string;
  readonly at: Minutes;
  /** Where the story's clock jumps to when it begins; null: it runs on. */
  readonly scenarioStart: ScenarioMinute | null;
}

/** When an inject or decision falls due. Offsets are minutes, zero or more. */
export type Trigger =
  | { readonly kind: 'at'; readonly phase: PhaseId | null; readonly offset: Minutes }
  /** From the delivery of an inject. */
  | { readonly kind: 'afterInject'; readonly inject: InjectId; readonly offset: Minutes }
  /** From the moment a decision is made; with `option` null also from the moment it was not made in time. */
  | {
      readonly kind: 'afterDecision';
      readonly decision: DecisionId;
      readonly option: OptionId | null;
      readonly offset: Minutes;
    }
  /** From the first moment the condition holds. */
  | { readonly kind: 'when'; readonly condition: Condition }
  /** By the facilitator's hand, or by the `deliver` effect, only. */
  | { readonly kind: 'pool' };

/** One piece of news given to seats. */
export interface Inject {
  readonly id: InjectId;
  /** What the run sheet calls it: the author's title, or the first words of the text. */
  readonly title: string;
  readonly trigger: Trigger;
  readonly from: string | null;
  /** The roles that receive it, in the exercise's order; `everyone` is resolved to all. */
  readonly to: readonly RoleId[];
  readonly via: Channel;
  /** What the place is called; on the map when `placeId` is not null. */
  readonly place: string | null;
  readonly placeId: PlaceId | null;
  readonly media: Media | null;
  readonly text: string;
  /** What a good table does with it; for the facilitator. */
  readonly expects: readonly string[];
  readonly tasks: readonly TaskId[];
  /** For the facilitator only. */
  readonly notes: string | null;
}

/** A picture of the exercise: a path below its folder (`media/bridge.svg`), and what it shows in words. */
export interface Media {
  readonly image: string;
  readonly alt: string;
}

/** A named point of the map; `x` from the left and `y` from the top in per cent, 0-100. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface ExerciseMap extends Media {
  readonly places: readonly Place[];
}

/** What happens to the exercise's world. `set` holds an index into the fact's `values`. */
export interface Effects {
  readonly say: string | null;
  readonly change: readonly { readonly indicator: IndicatorId; readonly by: number }[];
  readonly set: readonly { readonly fact: FactId; readonly value: number }[];
  readonly spend: readonly { readonly resource: ResourceId; readonly amount: number }[];
  readonly gain: readonly { readonly resource: ResourceId; readonly amount: number }[];
  readonly deliver: readonly InjectId[];
  readonly cancel: readonly InjectId[];
  readonly open: readonly DecisionId[];
  readonly end: EndingId | null;
}

export interface Outcome {
  readonly id: OutcomeId;
  /** Weight among the option's outcomes whose condition holds: a share of the sum, 1-100. */
  readonly chance: number;
  readonly when: Condition | null;
  /** Minutes from the decision to the moment the outcome is due to be read out and applied. */
  readonly after: Minutes;
  readonly effects: Effects;
}

export interface Option {
  readonly id: OptionId;
  readonly label: string;
  readonly text: string | null;
  readonly instruments: readonly Instrument[];
  /** The option is closed while this is false. */
  readonly needs: Condition | null;
  /** Taken from the resources when the option is committed; the option is closed when they do not suffice. */
  readonly spends: readonly { readonly resource: ResourceId; readonly amount: number }[];
  /** What follows from choosing it; empty unless the decision's kind is `choice`. */
  readonly outcomes: readonly Outcome[];
  /** The author means it as a mistake that tables may make: it may be worse than the others in everything. */
  readonly mistake: boolean;
}

/** What counts as an answer to a decision. */
export type AnswerForm =
  /** One of the options. */
  | { readonly kind: 'choice' }
  /** At least `min` and at most `max` of the options. */
  | { readonly kind: 'several'; readonly min: number; readonly max: number }
  /** All options in an order, the most important first. */
  | { readonly kind: 'ranking' }
  /** Whole amounts of a resource over the options, together at most what there is; they are spent. */
  | { readonly kind: 'allocation'; readonly resource: ResourceId }
  /** A whole number from `min` to `max`. */
  | { readonly kind: 'estimate'; readonly min: number; readonly max: number; readonly unit: string | null }
  /** Words of their own. The facilitator says which outcome follows. */
  | { readonly kind: 'text' };

/** A question put to one role, or to several together (a joint decision). */
export interface Decision {
  readonly id: DecisionId;
  readonly title: string;
  readonly question: string;
  readonly trigger: Trigger;
  readonly by: readonly RoleId[];
  readonly rule: DecisionRule;
  /** The deciding role under the rule `lead`. */
  readonly lead: RoleId | null;
  /** Minutes from opening to "not decided in time"; null when there is no limit. */
  readonly within: Minutes | null;
  readonly form: AnswerForm;
  /** None for `estimate` and `text`. */
  readonly options: readonly Option[];
  /** What follows from the answer; empty for `choice`, where each option has its own. Their conditions see the answer. */
  readonly outcomes: readonly Outcome[];
  /** What follows when it was not decided in time. */
  readonly otherwise: Effects | null;
  readonly tasks: readonly TaskId[];
  readonly notes: string | null;
}

export interface Ending {
  readonly id: EndingId;
  readonly title: string;
  readonly say: string;
  /** Null when only the `end` effect reaches it. */
  readonly when: Condition | null;
}

/** A question to each participant after ENDEX. */
export interface FeedbackQuestion {
  readonly id: FeedbackId;
  readonly ask: string;
  readonly kind: FeedbackKind;
}

/** An institutional variant of an exercise: the same story under other rules. */
export interface Frame {
  readonly id: FrameId;
  readonly title: string;
  /** What is different in it, for the briefing. */
  readonly says: string;
  /** The exercise as it is under this frame; its own `frames` are empty. */
  readonly exercise: Exercise;
}

/** The authored file: everything that a session needs, nothing about who plays. Lists keep the author's order. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  /** What all seats may know at STARTEX, in paragraphs. */
  readonly situation: string | null;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** The handling caveat printed on every page and screen. */
  readonly handling: string;
  readonly duration: Minutes;
  readonly challenges: readonly Challenge[];
  readonly scenarioStart: ScenarioMinute;
  readonly organisations: readonly Organisation[];
  readonly roles: readonly Role[];
  readonly indicators: readonly Indicator[];
  readonly facts: readonly Fact[];
  readonly resources: readonly Resource[];
  readonly objectives: readonly Objective[];
  readonly phases: readonly Phase[];
  readonly injects: readonly Inject[];
  readonly decisions: readonly Decision[];
  readonly endings: readonly Ending[];
  readonly hotWash: readonly string[];
  readonly feedback: readonly FeedbackQuestion[];
  readonly map: ExerciseMap | null;
  /** The frame that this is; null for the exercise as it is written. */
  readonly frame: FrameId | null;
  readonly frames: readonly Frame[];
}
