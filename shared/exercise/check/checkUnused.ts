import type { Exercise } from '../exercise';
import type { Remarks } from './remarks';
import { usedIn } from './used';

/**
 * Reports what is declared and plays no part. What is changed and never read is in order: the facilitator sees it, and so may
 * the seats. A phase without an inject structures the run sheet.
 */
export function checkUnused(exercise: Exercise, remarks: Remarks): void {
  const { read, changed } = usedIn(exercise);
  const isIdle = (id: string) => !read.has(id) && !changed.has(id);
  const unused = (section: string, id: string, message: string) => remarks.key('LX0104', [section, id], message);
  for (const { id } of exercise.indicators)
    if (isIdle(id))
      unused('indicators', id, `Nothing changes or reads \`${id}\`. Let an outcome change it, or remove it.`);
  for (const { id, rung, start } of exercise.facts) {
    if (rung !== null && start === 0 && !changed.has(id))
      unused('arrangements', id, `Nobody can set up \`${id}\`. Let an outcome set it to \`yes\`, or remove it.`);
    if (rung === null && isIdle(id))
      unused('facts', id, `Nothing sets or reads \`${id}\`. Let an outcome set it, or remove it.`);
  }
  for (const { id } of exercise.resources)
    if (isIdle(id)) unused('resources', id, `Nothing spends or reads \`${id}\`. Let an option spend it, or remove it.`);
  const organised = new Set(exercise.roles.map(({ organisation }) => organisation));
  for (const { id } of exercise.organisations)
    if (!organised.has(id)) unused('organisations', id, `No role belongs to \`${id}\`. Add one, or remove it.`);
  const named = new Set(exercise.injects.map(({ placeId }) => placeId));
  for (const { id } of exercise.map?.places ?? [])
    if (!named.has(id))
      remarks.key('LX0104', ['map', 'places', id], `No inject is at \`${id}\`. Name it as a \`place\`, or remove it.`);
}
