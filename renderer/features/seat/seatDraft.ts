import type { DecisionId } from '#shared/exercise/ids';
import { answerOf, answerState } from '#shared/kernel/answer';
import { emptyDraft, readDraft, type AnswerDraft } from '#shared/kernel/answerDraft';
import type { Confidence } from '#shared/kernel/command';
import type { SeatDecision } from '#shared/workflow/seatView';

/** What a seat has begun to answer and not entered. */
export interface SeatDraft {
  readonly answer: AnswerDraft;
  readonly reason: string;
  readonly confidence: Confidence | null;
}

export type SeatDrafts = ReadonlyMap<DecisionId, SeatDraft>;

export const NO_DRAFTS: SeatDrafts = new Map();

/** Where an answer starts from: what was entered before, or nothing. */
export function draftSoFar(decision: SeatDecision): SeatDraft {
  const { own, form } = decision;
  if (own === null) return { answer: emptyDraft(form), reason: '', confidence: null };
  return { answer: answerOf(decision, own.answer), reason: own.reason, confidence: own.confidence };
}

/** Whether a draft would change what was entered. */
export function isAnotherAnswer(draft: SeatDraft, decision: SeatDecision): boolean {
  const { own } = decision;
  const read = readDraft(decision, draft.answer);
  const answer = read.kind === 'complete' ? answerState(decision, read.answer) : null;
  return (
    JSON.stringify(answer) !== JSON.stringify(own?.answer ?? null) ||
    draft.reason.trim() !== (own?.reason ?? '') ||
    draft.confidence !== (own?.confidence ?? null)
  );
}

/** The drafts with one of them changed; null forgets it. */
export function withDraft<Of, Draft>(
  drafts: ReadonlyMap<Of, Draft>,
  of: Of,
  draft: Draft | null,
): ReadonlyMap<Of, Draft> {
  const next = new Map(drafts);
  if (draft === null) next.delete(of);
  else next.set(of, draft);
  return next;
}
