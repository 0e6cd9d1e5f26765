import { legality } from '../lifecycle/legality';
import { changeDecision, changeInject } from './change';
import type { CompiledEffects } from './compile';
import type { SessionState } from './state';
import { withinScale } from './withinScale';

/**
 * Changes the exercise's world at once. Indicators stay within 0-100 and resources at or above 0; what is already
 * delivered, skipped, opened or ended stays so.
 */
export function applyEffects(state: SessionState, effects: CompiledEffects): SessionState {
  let next = state;
  if (effects.change.length > 0) {
    const indicators = [...next.indicators];
    for (const { index, by } of effects.change) {
      indicators[index] = withinScale((indicators[index] ?? 0) + by);
    }
    next = { ...next, indicators };
  }
  if (effects.set.length > 0) {
    const facts = [...next.facts];
    for (const { index, value } of effects.set) facts[index] = value;
    next = { ...next, facts };
  }
  if (effects.resources.length > 0) {
    const resources = [...next.resources];
    for (const { index, by } of effects.resources) resources[index] = Math.max((resources[index] ?? 0) + by, 0);
    next = { ...next, resources };
  }
  for (const index of effects.deliver) {
    const inject = next.injects[index];
    if (inject?.status === 'scheduled') next = changeInject(next, index, { due: next.time });
  }
  for (const index of effects.cancel) {
    const status = next.injects[index]?.status;
    const skipped = status && legality.inject[status]['inject.skip'];
    if (skipped) next = changeInject(next, index, { status: skipped });
  }
  for (const index of effects.open) {
    const decision = next.decisions[index];
    if (decision?.status === 'waiting') next = changeDecision(next, index, { due: next.time });
  }
  if (effects.end !== null && next.ending === null) next = { ...next, ending: effects.end };
  return next;
}
