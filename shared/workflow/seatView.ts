import type { AnswerForm, Media } from '../exercise/exercise';
import type { Channel, DecisionRule, Instrument } from '../exercise/words';
import type { DecisionId, InjectId, OptionId, PlaceId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import type { AnswerState } from '../kernel/answer';
import { closedBecause } from '../kernel/closedBecause';
import type { CompiledExercise } from '../kernel/compile';
import { meansOf, type Means } from '../kernel/meansOf';
import { proposedOutcome } from '../kernel/outcomesOf';
import type { Refusal } from '../kernel/refusal';
import type { DecisionState, Position, RoleIndex, SessionState } from '../kernel/state';
import { isWorkedOn } from '../kernel/nextActs';

export interface SeatInject {
  readonly id: InjectId;
  readonly from: string | null;
  readonly via: Channel;
  readonly place: string | null;
  readonly placeId: PlaceId | null;
  readonly media: Media | null;
  readonly text: string;
  readonly deliveredAt: Seconds;
  readonly acknowledged: boolean;
}

export interface SeatOption {
  readonly id: OptionId;
  readonly label: string;
  readonly text: string | null;
  readonly instruments: readonly Instrument[];
  /** Why it cannot be chosen; null when it can. */
  readonly closed: Refusal | null;
}

export interface SeatDecision {
  readonly id: DecisionId;
  readonly question: string;
  readonly joint: boolean;
  readonly rule: DecisionRule;
  readonly leads: boolean;
  readonly stage: 'answer' | 'revealed' | 'decided' | 'notDecided';
  readonly openedAt: Seconds;
  readonly closesAt: Seconds | null;
  readonly options: readonly SeatOption[];
  readonly own: Position | null;
  /** Everybody's, once they were revealed to the table; empty before. */
  readonly revealed: readonly Position[];
  readonly form: AnswerForm;
  /** What an allocation shares out, and how much there is of it; null for the other forms. */
  readonly means: Means | null;
  readonly answer: AnswerState | null;
  /** What was read out after the decision. */
  readonly said: string | null;
}

/** What one seat may see: its own news and questions, and what the whole table has heard. Latest first. */
export interface SeatView {
  readonly injects: readonly SeatInject[];
  readonly decisions: readonly SeatDecision[];
}

/** Everything that the seat of `role` may see now, and nothing that only others may. */
export function seatView(compiled: CompiledExercise, state: SessionState, role: RoleIndex): SeatView {
  const injects = compiled.exercise.injects.flatMap((inject, index): SeatInject[] => {
    const entry = state.injects[index];
    if (!entry || entry.deliveredAt === null || !compiled.addressees[index]?.includes(role)) return [];
    const { id, from, via, place, placeId, media } = inject;
    const text = entry.text ?? inject.text;
    const acknowledged = entry.acknowledgedBy.includes(role);
    return [{ id, from, via, place, placeId, media, text, deliveredAt: entry.deliveredAt, acknowledged }];
  });
  const decisions = compiled.exercise.decisions.flatMap((decision, index): SeatDecision[] => {
    const entry = state.decisions[index];
    const ready = compiled.decisions[index];
    if (!entry || !ready || entry.openedAt === null || !ready.by.includes(role)) return [];
    const { id, question, rule } = decision;
    // A decision that ran out of time before the reveal keeps its positions private for ever.
    const shown = entry.status === 'revealed' || entry.answer !== null;
    return [
      {
        id,
        question,
        joint: ready.joint,
        rule,
        leads: ready.lead === role,
        stage: stageOf(entry),
        openedAt: entry.openedAt,
        closesAt: isWorkedOn(entry) ? entry.closesAt : null,
        options: decision.options.map((option, position) => ({
          id: option.id,
          label: option.label,
          text: option.text,
          instruments: option.instruments,
          closed: isWorkedOn(entry) ? closedBecause(compiled, state, index, position) : null,
        })),
        own: entry.positions.find((position) => position.role === role) ?? null,
        revealed: shown ? entry.positions : [],
        form: decision.form,
        means: meansOf(compiled, state, index),
        answer: entry.answer,
        said: entry.outcomeStatus === 'applied' ? (proposedOutcome(compiled, state, index)?.say ?? null) : null,
      },
    ];
  });
  return {
    injects: injects.toSorted((a, b) => b.deliveredAt - a.deliveredAt),
    decisions: decisions.toSorted((a, b) => b.openedAt - a.openedAt),
  };
}

function stageOf(entry: DecisionState): SeatDecision['stage'] {
  if (entry.status === 'revealed') return 'revealed';
  if (isWorkedOn(entry)) return 'answer';
  return entry.answer === null ? 'notDecided' : 'decided';
}
