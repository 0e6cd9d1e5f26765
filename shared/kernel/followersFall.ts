import type { Follower } from './compileTriggers';
import { editDecision, itemAt, type Draft } from './draft';
import type { OptionIndex, SessionState } from './state';
import { fallDue } from './watched';

/** Tells the followers of this moment when they fall due: those that wait for any end, and those of an option that was taken. */
export function followersFall(
  base: SessionState,
  draft: Draft,
  followers: readonly Follower[],
  used: readonly OptionIndex[],
): void {
  for (const { kind, index, option, offset } of followers) {
    if (option !== null && !used.includes(option)) continue;
    const due = draft.time + offset;
    if (kind === 'inject') {
      if (itemAt(draft.injects, index).deliveredAt === null) fallDue(base, draft, index, due);
    } else if (itemAt(draft.decisions, index).status === 'waiting') {
      editDecision(base, draft, index).due = due;
    }
  }
}
