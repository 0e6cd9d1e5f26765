import type { DecisionState, InjectState, SessionState } from './state';

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/**
 * A state that one step is still making. It begins as a copy that shares every list with its `base`; a list is copied before
 * it is first written to, so the base never changes, and each list and each item is copied at most once.
 */
export type Draft = Writable<SessionState>;

/** A draft of what follows a state. Written out, because engines make objects of one literal fastest. */
export function draftOf(base: SessionState): Draft {
  return {
    status: base.status,
    time: base.time,
    seated: base.seated,
    indicators: base.indicators,
    facts: base.facts,
    resources: base.resources,
    injects: base.injects,
    decisions: base.decisions,
    ending: base.ending,
    ratings: base.ratings,
  };
}

/** One inject of the draft, ready to be written to. */
export function editInject(base: SessionState, draft: Draft, index: number): Writable<InjectState> {
  const injects = ownList(base.injects, draft.injects);
  draft.injects = injects;
  const from = itemAt(injects, index);
  if (from !== base.injects[index]) return from;
  const inject = {
    status: from.status,
    due: from.due,
    deliveredAt: from.deliveredAt,
    acknowledgedBy: from.acknowledgedBy,
    text: from.text,
  };
  injects[index] = inject;
  return inject;
}

/** One decision of the draft, ready to be written to. */
export function editDecision(base: SessionState, draft: Draft, index: number): Writable<DecisionState> {
  const decisions = ownList(base.decisions, draft.decisions);
  draft.decisions = decisions;
  const from = itemAt(decisions, index);
  if (from !== base.decisions[index]) return from;
  const decision = {
    status: from.status,
    due: from.due,
    openedAt: from.openedAt,
    closesAt: from.closesAt,
    positions: from.positions,
    answer: from.answer,
    closedAt: from.closedAt,
    dissent: from.dissent,
    outcomeStatus: from.outcomeStatus,
    outcome: from.outcome,
  };
  decisions[index] = decision;
  return decision;
}

/** A list of the draft, ready to be written to once the draft holds it: the draft's own, or a copy of what it shares. */
export function ownList<Item>(shared: readonly Item[], current: readonly Item[]): Item[] {
  // A list that is no longer the base's was made here.
  return current === shared ? shared.slice() : (current as Item[]);
}

/** The item at an index that is known to exist. Throws otherwise. */
export function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`No item at ${index}`);
  return item;
}
