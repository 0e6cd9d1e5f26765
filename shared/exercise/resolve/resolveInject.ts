import type { Inject } from '../exercise';
import type { InjectId, PlaceId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { isId } from '../schema/scalars';
import { didYouMean, suggest } from '../suggest';
import type { Path } from '../yaml/path';
import { resolveRoles } from './resolveRoles';
import { resolveTasks } from './resolveTasks';
import { resolveTrigger } from './resolveTrigger';
import type { Scope } from './scope';
import { titleFrom } from './titleFrom';

/** An inject with its names looked up: when it falls due, who gets it, where it plays. */
export function resolveInject(scope: Scope, id: string, entry: ExerciseFile['injects'][string]): Inject {
  const path = ['injects', id];
  return {
    id: id as InjectId,
    title: entry.title ?? titleFrom(entry.text),
    trigger: resolveTrigger(scope, entry, path),
    from: entry.from ?? null,
    to: resolveRoles(scope, entry.to, [...path, 'to']),
    via: entry.via,
    ...placeOf(scope, entry.place, [...path, 'place']),
    media: entry.media ?? null,
    text: entry.text,
    expects: entry.expects,
    tasks: resolveTasks(scope, entry.tasks, [...path, 'tasks']),
    notes: entry.notes ?? null,
  };
}

/** A place of the map by its id, or any other place by what it is called. */
function placeOf(scope: Scope, written: string | undefined, path: Path): Pick<Inject, 'place' | 'placeId'> {
  const places = scope.file.map?.places ?? {};
  if (written === undefined) return { place: null, placeId: null };
  const place = Object.hasOwn(places, written) ? places[written] : undefined;
  if (place !== undefined) return { place: place.name, placeId: written as PlaceId };
  const ids = Object.keys(places);
  if (ids.length > 0 && isId(written) && !scope.isBroken(['map', 'places'])) {
    const suggestion = suggest(written, ids);
    const advice = didYouMean(suggestion) || '. Declare it under `places:`, or write a name with a capital letter.';
    scope.report('LX0040', path, `The map has no place \`${written}\`${advice}`, suggestion);
  }
  return { place: written, placeId: null };
}
