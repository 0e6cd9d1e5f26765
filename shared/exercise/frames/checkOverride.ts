import type { Reporter } from '../reporter';
import { ENTRY_WORDS } from '../resolve/sections';
import { declaresIds } from '../schema/maps';
import { SAME_IN_ALL_FRAMES, schemaInFile } from '../schema/schemaInFile';
import { didYouMean, suggest } from '../suggest';
import type { Path } from '../yaml/path';
import { isRawMap, type RawMap } from '../yaml/rawMap';

/**
 * The override of a frame without what a frame cannot change, which is reported: keys that are the same in all frames, and
 * ids that the exercise does not declare.
 */
export function checkOverride(override: RawMap, base: unknown, reporter: Reporter, path: Path = []): RawMap {
  const schema = schemaInFile(path);
  const declared = schema !== null && declaresIds(schema) ? (isRawMap(base) ? base : {}) : null;
  const kept = Object.entries(override).flatMap(([key, value]): [string, unknown][] => {
    const at = [...path, key];
    if (path.length === 0 && SAME_IN_ALL_FRAMES.includes(key)) {
      const message = `\`${key}\` is the same in every frame. Remove it here.`;
      reporter.add({ code: 'LX0036', path: at, at: 'key', message, suggestion: null });
      return [];
    }
    if (declared !== null && !Object.hasOwn(declared, key)) {
      if (!reporter.broken.covers(at)) reporter.add(undeclared(at, key, Object.keys(declared)));
      return [];
    }
    const below = isRawMap(base) && Object.hasOwn(base, key) ? base[key] : undefined;
    return [[key, isRawMap(value) ? checkOverride(value, below, reporter, at) : value]];
  });
  return Object.fromEntries(kept);
}

function undeclared(path: Path, id: string, known: readonly string[]): Parameters<Reporter['add']>[0] {
  const suggestion = suggest(id, known);
  const what = ENTRY_WORDS[path.at(-2) ?? ''] ?? 'entry';
  const advice = didYouMean(suggestion) || '. A frame changes what the exercise declares: declare it there first.';
  return { code: 'LX0040', path, at: 'key', message: `There is no ${what} \`${id}\`${advice}`, suggestion };
}
