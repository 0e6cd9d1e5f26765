import { useState } from 'react';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { Act } from '#shared/kernel/nextActs';
import type { DecideDraft } from './decideDraft';
import { itemOf, keyOf, type Item } from './item';
import { shownAct } from './shownAct';

export interface CentreState {
  readonly shown: Item | null;
  /** The act that the shown item waits for; null when it is only looked at. */
  readonly act: Act | null;
  readonly show: (item: Item) => void;
  readonly backToNow: () => void;
  /** What was written down for a decision so far; null when nothing was. */
  readonly draftOf: (decision: number) => DecideDraft | null;
  readonly setDraft: (decision: number, draft: DecideDraft) => void;
}

/** What stands in the centre of the console, and what was begun there. */
export function useCentre(
  compiled: CompiledExercise,
  acts: readonly Act[],
  drafts: ReadonlyMap<number, DecideDraft>,
  onDrafts: (drafts: ReadonlyMap<number, DecideDraft>) => void,
): CentreState {
  const [lookedAt, setLooked] = useState<Item | null>(null);
  const [currentKey, setCurrent] = useState<string | null>(null);
  // What is only looked at until something waits to be done with it: then it is what is done next.
  const arrived = lookedAt !== null && acts.some((candidate) => keyOf(itemOf(candidate)) === keyOf(lookedAt));
  if (arrived) setLooked(null);
  const looked = arrived ? null : lookedAt;
  const current = arrived ? keyOf(lookedAt) : currentKey;
  const begun = current !== null && [...drafts.keys()].some((index) => keyOf({ kind: 'decision', index }) === current);
  const act = shownAct(compiled, acts, current, begun);
  const key = act && keyOf(itemOf(act));
  if (key !== currentKey) setCurrent(key);
  return {
    shown: looked ?? (act && itemOf(act)),
    act: looked === null ? act : null,
    show: (item) => {
      const waits = acts.some((candidate) => keyOf(itemOf(candidate)) === keyOf(item));
      if (waits) setCurrent(keyOf(item));
      setLooked(waits ? null : item);
    },
    backToNow: () => setLooked(null),
    draftOf: (decision) => drafts.get(decision) ?? null,
    setDraft: (decision, draft) => onDrafts(new Map(drafts).set(decision, draft)),
  };
}
