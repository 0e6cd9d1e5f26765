import type { Decision, Exercise, Inject } from '../exercise';
import type { RoleId } from '../ids';
import type { Minutes } from '../units';
import type { PlannedTimeline } from './plannedTimeline';

/** Something that occupies a seat: an inject at a moment, or a decision until it is answered. */
export type SeatEntry =
  | { readonly kind: 'inject'; readonly inject: Inject; readonly from: Minutes; readonly to: Minutes }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly from: Minutes; readonly to: Minutes };

/** For each role what is planned for its seat from STARTEX to the end of the exercise, by the moment it begins. */
export function seatTimelines(exercise: Exercise, planned: PlannedTimeline): ReadonlyMap<RoleId, readonly SeatEntry[]> {
  const seats = new Map<RoleId, SeatEntry[]>(exercise.roles.map(({ id }) => [id, []]));
  const entries: { readonly entry: SeatEntry; readonly roles: readonly RoleId[] }[] = [];
  exercise.injects.forEach((inject, index) => {
    const at = planned.injects[index] ?? null;
    if (at !== null) entries.push({ entry: { kind: 'inject', inject, from: at, to: at }, roles: inject.to });
  });
  exercise.decisions.forEach((decision, index) => {
    const moment = planned.decisions[index] ?? null;
    if (moment === null) return;
    const { opens: from, answered: to } = moment;
    entries.push({ entry: { kind: 'decision', decision, from, to }, roles: decision.by });
  });
  entries.sort((a, b) => a.entry.from - b.entry.from);
  for (const { entry, roles } of entries) {
    if (entry.from > exercise.duration) break;
    for (const role of roles) seats.get(role)?.push(entry);
  }
  return seats;
}
