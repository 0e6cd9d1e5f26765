import type { Inject } from '../exercise';
import type { RoleId } from '../ids';
import type { Minutes } from '../units';
import { listed } from './listed';
import type { Remarks } from './remarks';
import type { SeatEntry } from './seatTimelines';

/** More injects than this within `WINDOW` are more than a seat can take in. */
const MOST_INJECTS = 3;
const WINDOW: Minutes = 10;

/** Injects that follow one another too fast, and the roles they all go to. */
interface Rush {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly injects: readonly Inject[];
  readonly roles: RoleId[];
}

/** Reports stretches of the plan in which a seat gets more than three injects within ten minutes. */
export function checkLoad(seats: ReadonlyMap<RoleId, readonly SeatEntry[]>, remarks: Remarks): void {
  const rushes = new Map<string, Rush>();
  for (const [role, entries] of seats) {
    for (const { from, to, injects } of rushesOf(entries)) {
      const key = `${injects[0]?.id ?? ''} ${injects.at(-1)?.id ?? ''} ${injects.length}`;
      const known = rushes.get(key);
      if (known === undefined) rushes.set(key, { from, to, injects, roles: [role] });
      else known.roles.push(role);
    }
  }
  for (const { from, to, injects, roles } of rushes.values()) {
    const tooMany = injects[MOST_INJECTS];
    if (tooMany === undefined) continue;
    const which = listed(injects.map(({ id }) => id));
    const message = `${injects.length} injects come to ${listed(roles)} from minute ${from} to ${to}: ${which}. Move some, or send them to fewer roles.`;
    remarks.key('LX0114', ['injects', tooMany.id], message);
  }
}

/** Each stretch in which every four injects in a row come within ten minutes. */
function rushesOf(entries: readonly SeatEntry[]): readonly Omit<Rush, 'roles'>[] {
  const arrivals = entries.flatMap((entry) => (entry.kind === 'inject' ? [entry] : []));
  const rushes: Omit<Rush, 'roles'>[] = [];
  let first: number | null = null;
  for (let index = MOST_INJECTS; index <= arrivals.length; index += 1) {
    const [oldest, newest] = [arrivals[index - MOST_INJECTS], arrivals[index]];
    const isTooFast = oldest !== undefined && newest !== undefined && newest.from - oldest.from <= WINDOW;
    if (isTooFast) first ??= index - MOST_INJECTS;
    else if (first !== null) {
      const rush = arrivals.slice(first, index);
      rushes.push({ from: rush[0]?.from ?? 0, to: rush.at(-1)?.from ?? 0, injects: rush.map(({ inject }) => inject) });
      first = null;
    }
  }
  return rushes;
}
