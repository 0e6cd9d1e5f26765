import type { DecisionId, OptionId } from '#shared/exercise/ids';
import type { Confidence } from '#shared/kernel/command';
import type { SeatDecision } from '#shared/workflow/seatView';

/** An answer that a seat has begun and not entered. */
export interface AnswerDraft {
  readonly option: OptionId | null;
  readonly reason: string;
  readonly confidence: Confidence | null;
}

export type AnswerDrafts = ReadonlyMap<DecisionId, AnswerDraft>;

export const NO_DRAFTS: AnswerDrafts = new Map();

/** Where an answer starts from: what was entered before, or nothing. */
export function answerSoFar({ own, options }: SeatDecision): AnswerDraft {
  if (own === null) return { option: null, reason: '', confidence: null };
  return { option: options[own.option]?.id ?? null, reason: own.reason, confidence: own.confidence };
}

/** Whether a draft would change what was entered. */
export function isAnotherAnswer(draft: AnswerDraft, decision: SeatDecision): boolean {
  const entered = answerSoFar(decision);
  return (
    draft.option !== entered.option || draft.reason.trim() !== entered.reason || draft.confidence !== entered.confidence
  );
}

/** The drafts with one of them changed; null forgets it. */
export function withDraft(drafts: AnswerDrafts, decision: DecisionId, draft: AnswerDraft | null): AnswerDrafts {
  const next = new Map(drafts);
  if (draft === null) next.delete(decision);
  else next.set(decision, draft);
  return next;
}
