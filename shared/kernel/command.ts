import type { DecisionId, FeedbackId, InjectId, ObjectiveId, OutcomeId, RoleId, TaskId } from '../exercise/ids';
import type { Minutes } from '../exercise/units';
import type { Answer } from './answer';

export const RATINGS = ['P', 'S', 'M', 'U'] as const;
/**
 * How an objective was met (HSEEP): performed without challenges, with some challenges, with major challenges, unable
 * to be performed. Never averaged.
 */
export type Rating = (typeof RATINGS)[number];

/** How sure a seat is of its position, 1 (guessing) to 5 (certain). */
export type Confidence = 1 | 2 | 3 | 4 | 5;

export interface Dissent {
  readonly role: RoleId;
  readonly reason: string;
}

/** Everything that can be done in a session. What chance or the facilitator chose is part of the command. */
export type Command =
  | {
      readonly type:
        'session.start' | 'session.pause' | 'session.resume' | 'session.end' | 'session.close' | 'session.reopen';
    }
  /** Lets exercise time pass to the record's time: the facilitator-paced clock, and "skip to next". */
  | { readonly type: 'clock.advance' }
  /** `text` replaces the authored text for everyone, from now on. */
  | { readonly type: 'inject.deliver'; readonly inject: InjectId; readonly text: string | null }
  | { readonly type: 'inject.hold' | 'inject.release' | 'inject.restore'; readonly inject: InjectId }
  | { readonly type: 'inject.skip'; readonly inject: InjectId; readonly reason: string }
  | { readonly type: 'inject.acknowledge'; readonly inject: InjectId; readonly role: RoleId }
  | { readonly type: 'decision.open' | 'decision.reveal' | 'decision.expire'; readonly decision: DecisionId }
  | { readonly type: 'decision.extend'; readonly decision: DecisionId; readonly minutes: Minutes }
  | {
      readonly type: 'position.enter';
      readonly decision: DecisionId;
      readonly role: RoleId;
      readonly answer: Answer;
      readonly reason: string;
      readonly confidence: Confidence | null;
    }
  | {
      readonly type: 'decision.commit';
      readonly decision: DecisionId;
      readonly answer: Answer;
      readonly reason: string;
      readonly dissent: readonly Dissent[];
      /** Drawn with `drawOutcome`; null when no outcome is possible, and for a text, which the facilitator adjudicates. */
      readonly outcome: OutcomeId | null;
    }
  /** The facilitator overrules what chance proposed; a null outcome means that nothing follows. */
  | {
      readonly type: 'outcome.adjudicate';
      readonly decision: DecisionId;
      readonly outcome: OutcomeId | null;
      readonly reason: string;
    }
  | { readonly type: 'outcome.apply'; readonly decision: DecisionId }
  | { readonly type: 'observation.add'; readonly text: string; readonly tasks: readonly TaskId[] }
  /** `observation` is the sequence number of the record that added it. */
  | { readonly type: 'observation.withdraw'; readonly observation: number }
  | {
      readonly type: 'objective.rate';
      readonly objective: ObjectiveId;
      readonly rating: Rating | null;
      readonly remark: string;
    }
  /** Of several answers of one role to one question the last counts: 1 (not at all) to 5 (fully), or words. */
  | {
      readonly type: 'feedback.give';
      readonly role: RoleId;
      readonly question: FeedbackId;
      readonly answer: number | string;
    };
