import { legality } from '../lifecycle/legality';
import type { CompiledEffects } from './compileEffects';
import { editDecision, editInject, ownList, type Draft } from './draft';
import type { SessionState } from './state';
import { fallDue, lookAt } from './watched';
import { withinScale } from './withinScale';

/**
 * Changes the exercise's world at once. Indicators stay within 0-100 and resources at or above 0; what is already
 * delivered, skipped, opened or ended stays so.
 */
export function applyEffects(base: SessionState, draft: Draft, effects: CompiledEffects): void {
  if (effects.change.length > 0) {
    const indicators = ownList(base.indicators, draft.indicators);
    draft.indicators = indicators;
    for (const { index, by } of effects.change) indicators[index] = withinScale((indicators[index] ?? 0) + by);
  }
  if (effects.set.length > 0) {
    const facts = ownList(base.facts, draft.facts);
    draft.facts = facts;
    for (const { index, value } of effects.set) facts[index] = value;
  }
  if (effects.resources.length > 0) {
    const resources = ownList(base.resources, draft.resources);
    draft.resources = resources;
    for (const { index, by } of effects.resources) resources[index] = Math.max((resources[index] ?? 0) + by, 0);
  }
  for (const index of effects.deliver) {
    if (draft.injects[index]?.status === 'scheduled') fallDue(base, draft, index, draft.time);
  }
  for (const index of effects.cancel) {
    const status = draft.injects[index]?.status;
    const skipped = status && legality.inject[status]['inject.skip'];
    if (skipped) editInject(base, draft, index).status = skipped;
  }
  for (const index of effects.open) {
    if (draft.decisions[index]?.status === 'waiting') editDecision(base, draft, index).due = draft.time;
  }
  if (effects.end !== null && draft.ending === null) draft.ending = effects.end;
  lookAt(base, draft, effects.wakes);
}
