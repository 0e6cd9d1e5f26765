import type { DecisionState, InjectState, SessionState } from './state';

function replaceAt<Item>(list: readonly Item[], index: number, change: (item: Item) => Item): readonly Item[] {
  const item = list[index];
  if (item === undefined) throw new Error(`No item at ${index}`);
  return list.with(index, change(item));
}

/** The state with one inject changed. */
export function changeInject(state: SessionState, index: number, change: Partial<InjectState>): SessionState {
  return { ...state, injects: replaceAt(state.injects, index, (inject) => ({ ...inject, ...change })) };
}

/** The state with one decision changed. */
export function changeDecision(state: SessionState, index: number, change: Partial<DecisionState>): SessionState {
  return { ...state, decisions: replaceAt(state.decisions, index, (decision) => ({ ...decision, ...change })) };
}
