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

export const FEEDBACK_KINDS = ['scale', 'text'] as const;
/** How a participant answers a feedback question: `scale` from 1 (not at all) to 5 (fully), or in words. */
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export const DECISION_KINDS = ['choice', 'several', 'ranking', 'allocation', 'estimate', 'text'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
