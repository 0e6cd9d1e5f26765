import type { Path } from '../yaml/path';

/**
 * Words of format 1 that this version does not read yet, by the kind of entry they stand in: the section, and below
 * `options` or `outcomes` that.
 */
const NOT_YET: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    exercise: ['frames', 'arrangements', 'map', 'feedback', 'media', 'texts'],
    indicators: ['drift'],
    injects: ['media'],
    decisions: ['kind', 'min', 'max', 'spread', 'media'],
    options: ['media'],
  }),
);

/** Whether `key` in the entry at `path` belongs to a part of the format that is not read yet. */
export function isNotYet(path: Path, key: string): boolean {
  const section = path.length === 0 ? 'exercise' : String(path.at(-2) ?? '');
  return NOT_YET.get(section)?.includes(key) ?? false;
}
