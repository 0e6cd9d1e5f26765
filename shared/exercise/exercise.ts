import type { Condition } from './condition/ast';
import type {
  DecisionId,
  EndingId,
  ExerciseId,
  FactId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  OptionId,
  OrganisationId,
  OutcomeId,
  PhaseId,
  ResourceId,
  RoleId,
  TaskId,
} from './ids';
import type { Minutes, ScenarioMinute } from './units';

/** The six internal security challenges that a peace operation meets. */
export const CHALLENGES = [
  'demilitarisation',
  'weapons',
  'aid_and_zones',
  'anarchy_and_crime',
  'interethnic_violence',
  'borders',
] as const;
export type Challenge = (typeof CHALLENGES)[number];

export const ORGANISATION_KINDS = ['military', 'civil', 'local'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const INSTRUMENTS = ['force', 'political', 'administrative', 'legal', 'economic'] as const;
/** What an option works with. */
export type Instrument = (typeof INSTRUMENTS)[number];

export const CHANNELS = [
  'radio',
  'phone',
  'email',
  'letter',
  'news',
  'social',
  'visit',
  'document',
  'overlay',
] as const;
/** The way an inject reaches its seats. */
export type Channel = (typeof CHANNELS)[number];

export const DECISION_RULES = ['one', 'lead', 'consensus', 'majority'] as const;
/**
 * How a decision is made: `one` role alone; `lead`: several discuss, one named role decides; `consensus`: no seated role
 * dissents; `majority`: more than half of the seated roles agree.
 */
export type DecisionRule = (typeof DECISION_RULES)[number];

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
}

/** A yes/no (`values` is `['no', 'yes']`) or one of a list of named values; `start` is an index into `values`. */
export interface Fact {
  readonly id: FactId;
  /** The author's name, or the id in words. */
  readonly name: string;
  readonly kind: 'yesNo' | 'oneOf';
  readonly values: readonly string[];
  readonly start: number;
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
  readonly place: string | null;
  readonly text: string;
  /** What a good table does with it; for the facilitator. */
  readonly expects: readonly string[];
  readonly tasks: readonly TaskId[];
  /** For the facilitator only. */
  readonly notes: string | null;
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
  readonly outcomes: readonly Outcome[];
}

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
  readonly options: readonly Option[];
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
}
