import type { RoleId } from '../ids';
import type { Minutes } from '../units';
import { listed } from './listed';
import type { Remarks } from './remarks';
import type { SeatEntry } from './seatTimelines';

/** A seat that waits longer than this is not in the exercise any more. */
const LONGEST_WAIT: Minutes = 25;

interface Lull {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly roles: RoleId[];
}

/**
 * Reports stretches of the plan, from STARTEX to `duration`, in which a seat has no inject and no decision for over 25 minutes.
 * A seat for which nothing is planned lives by conditions and the facilitator's hand, of which the plan knows nothing.
 */
export function checkIdle(seats: ReadonlyMap<RoleId, readonly SeatEntry[]>, duration: Minutes, remarks: Remarks): void {
  const lulls = new Map<string, Lull>();
  for (const [role, entries] of seats) {
    if (entries.length === 0) continue;
    let busyUntil = 0;
    const wait = (until: Minutes) => {
      if (until - busyUntil <= LONGEST_WAIT) return;
      const key = `${busyUntil} ${until}`;
      const known = lulls.get(key);
      if (known === undefined) lulls.set(key, { from: busyUntil, to: until, roles: [role] });
      else known.roles.push(role);
    };
    for (const { from, to } of entries) {
      wait(from);
      busyUntil = Math.max(busyUntil, to);
    }
    wait(duration);
  }
  for (const { from, to, roles } of lulls.values()) {
    const whose = roles.length === 1 ? 'has' : 'have';
    const message = `${listed(roles)} ${whose} no inject and no decision from minute ${from} to ${to} of the plan. Give the seat something to do.`;
    remarks.key('LX0115', ['roles', roles[0] ?? ''], message);
  }
}
