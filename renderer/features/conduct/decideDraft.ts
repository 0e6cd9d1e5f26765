import type { Decision } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { readDraft, type AnswerDraft } from '#shared/kernel/answerDraft';
import type { CommandDraft } from '#shared/workflow/liveSession';

/** A decision that the facilitator is writing down. */
export interface DecideDraft {
  /** Null while nothing of it was given. */
  readonly answer: AnswerDraft | null;
  readonly reason: string;
  /** Who dissents, and why. */
  readonly dissent: ReadonlyMap<RoleId, string>;
}

export const EMPTY_DRAFT: DecideDraft = { answer: null, reason: '', dissent: new Map() };

type CommitDraft = Extract<CommandDraft, { type: 'decision.commit' }>;

/** The command that records a draft; null while its answer is not complete. */
export function commitOf(decision: Decision, draft: DecideDraft): CommitDraft | null {
  const read = draft.answer && readDraft(decision, draft.answer);
  if (read?.kind !== 'complete') return null;
  return {
    type: 'decision.commit',
    decision: decision.id,
    answer: read.answer,
    reason: draft.reason.trim(),
    dissent: [...draft.dissent].map(([role, reason]) => ({ role, reason: reason.trim() })),
  };
}

/** The draft with a role agreeing (null) or dissenting for a reason. */
export function withDissent(draft: DecideDraft, role: RoleId, reason: string | null): DecideDraft {
  const dissent = new Map(draft.dissent);
  if (reason === null) dissent.delete(role);
  else dissent.set(role, reason);
  return { ...draft, dissent };
}
