import type { AnswerForm } from '../exercise/exercise';
import type { DecisionRule } from '../exercise/words';
import type { DecisionId, InjectId, ResourceId, RoleId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';

/** A value that a false condition looked at, by the author's id. */
export type Readings = Readonly<Record<string, number | string>>;

/** Why a command is not accepted. A refused command changes nothing. */
export type Refusal =
  /** The lifecycle does not allow it in this state. */
  | {
      readonly kind: 'notNow';
      readonly machine: 'session' | 'inject' | 'decision' | 'outcome';
      readonly id: string | null;
      readonly status: string;
    }
  | { readonly kind: 'sessionNotRunning'; readonly status: string }
  | { readonly kind: 'unknown'; readonly what: string; readonly id: string }
  | { readonly kind: 'timeBackwards'; readonly at: Seconds; readonly now: Seconds }
  /** The option's condition is false; `falsePart` is the part of it that makes it so. */
  | { readonly kind: 'needs'; readonly condition: string; readonly falsePart: string; readonly have: Readings }
  | { readonly kind: 'spends'; readonly resource: ResourceId; readonly needed: number; readonly have: number }
  /** The answer is none of the kind that the decision asks for. */
  | { readonly kind: 'answerForm'; readonly decision: DecisionId; readonly form: AnswerForm }
  | { readonly kind: 'notYours'; readonly role: RoleId }
  | { readonly kind: 'notAsked'; readonly decision: DecisionId; readonly role: RoleId }
  | { readonly kind: 'notSeated'; readonly role: RoleId }
  | { readonly kind: 'notAddressed'; readonly inject: InjectId; readonly role: RoleId }
  | { readonly kind: 'alreadyAcknowledged'; readonly inject: InjectId; readonly role: RoleId }
  /** A single role's decision has no positions. */
  | { readonly kind: 'notJoint'; readonly decision: DecisionId }
  /** A joint decision is committed only after its positions were revealed. */
  | { readonly kind: 'notRevealed'; readonly decision: DecisionId }
  /** The rule asks for more agreement than there is. */
  | { readonly kind: 'notAgreed'; readonly rule: DecisionRule; readonly dissenting: readonly RoleId[] }
  | { readonly kind: 'outcomeNotPossible'; readonly outcome: string | null }
  | { readonly kind: 'noTimeLimit'; readonly decision: DecisionId }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'outOfRange'; readonly what: string; readonly value: number };
