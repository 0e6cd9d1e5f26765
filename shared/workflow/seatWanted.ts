import type { CompiledExercise } from '../kernel/compile';
import type { RoleIndex, SessionState } from '../kernel/state';
import { isWorkedOn, waitingSeats } from '../kernel/nextActs';

/** What the laptop is wanted for at a seat, most pressing first. */
export type Wanted = 'position' | 'decision' | 'unread';

/**
 * Why the laptop should go to a role now: a joint decision waits for its position, a decision is its own to make, or news
 * lies unread there. Null for no reason.
 */
export function seatWanted(compiled: CompiledExercise, state: SessionState, role: RoleIndex): Wanted | null {
  let own = false;
  for (const [decision, entry] of state.decisions.entries()) {
    const asked = compiled.decisions[decision];
    if (!asked || !isWorkedOn(entry)) continue;
    if (!asked.joint) own ||= asked.by.includes(role);
    else if (entry.status !== 'revealed' && waitingSeats(compiled, state, decision).includes(role)) return 'position';
  }
  if (own) return 'decision';
  const unread = state.injects.some(
    ({ deliveredAt, acknowledgedBy }, inject) =>
      deliveredAt !== null && !acknowledgedBy.includes(role) && compiled.addressees[inject]?.includes(role),
  );
  return unread ? 'unread' : null;
}
