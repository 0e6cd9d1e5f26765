import type { DecisionId, OptionId, RoleId } from '#shared/exercise/ids';
import type { CommandDraft } from '#shared/workflow/liveSession';

/** A decision that the facilitator is writing down. */
export interface DecideDraft {
  readonly option: OptionId | null;
  readonly reason: string;
  /** Who dissents, and why. */
  readonly dissent: ReadonlyMap<RoleId, string>;
}

export const EMPTY_DRAFT: DecideDraft = { option: null, reason: '', dissent: new Map() };

type CommitDraft = Extract<CommandDraft, { type: 'decision.commit' }>;

/** The command that records a draft; null while no option is chosen. */
export function commitOf(decision: DecisionId, draft: DecideDraft): CommitDraft | null {
  if (draft.option === null) return null;
  return {
    type: 'decision.commit',
    decision,
    option: draft.option,
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
