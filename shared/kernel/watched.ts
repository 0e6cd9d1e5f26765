import type { Seconds } from '../exercise/units';
import { legality } from '../lifecycle/legality';
import type { Holds } from './holds';
import { editDecision, editInject, type Draft } from './draft';
import type { SessionState } from './state';

/** An inject, a decision or an ending that comes about when its condition first holds. */
export interface Watched {
  readonly kind: 'inject' | 'decision' | 'ending';
  readonly index: number;
  readonly holds: Holds;
}

/** Looks at conditions, in the exercise's order, and lets come about what waits for those that hold. */
export function lookAt(base: SessionState, draft: Draft, watched: readonly Watched[]): void {
  for (const { kind, index, holds } of watched) {
    if (kind === 'ending') {
      if (draft.ending === null && holds(draft)) draft.ending = index;
    } else if (kind === 'inject') {
      if (draft.injects[index]?.status === 'scheduled' && holds(draft)) fallDue(base, draft, index, draft.time);
    } else {
      const decision = draft.decisions[index];
      if (decision?.status === 'waiting' && decision.due === null && holds(draft)) {
        editDecision(base, draft, index).due = draft.time;
      }
    }
  }
}

/** Tells an inject when it falls due; one that is still scheduled does so at once when that moment has come. */
export function fallDue(base: SessionState, draft: Draft, index: number, due: Seconds): void {
  const inject = editInject(base, draft, index);
  inject.due = due;
  if (due <= draft.time) inject.status = legality.inject[inject.status]['inject.fallDue'] ?? inject.status;
}
