import { keysOf } from '../schema/schemaAt';
import { schemaInFile } from '../schema/schemaInFile';
import type { Path } from '../yaml/path';
import { isRawMap, type RawMap } from '../yaml/rawMap';

const TRIGGERS = ['at', 'after', 'when', 'pool'];

/**
 * Lays a frame's override over the data of an exercise, in the spirit of JSON Merge Patch (RFC 7396): maps merge, everything
 * else replaces, and a key with an empty value takes the key away. `base` stays as it is.
 */
export function mergeOverride(base: RawMap, override: RawMap, path: Path = []): RawMap {
  const merged: Record<string, unknown> = { ...base };
  for (const key of replacedBy(override, path)) delete merged[key];
  for (const [key, value] of Object.entries(override)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    if (isRawMap(value)) merged[key] = mergeOverride(isRawMap(below) ? below : {}, value, [...path, key]);
    else if (value !== '' || isUnknown(key, below, path)) merged[key] = value;
    else delete merged[key];
  }
  return merged;
}

/** The keys of the exercise that an override replaces by another: its trigger, and the lead of a rule that has none. */
function replacedBy(override: RawMap, path: Path): readonly string[] {
  const [section] = path;
  if (path.length !== 2 || (section !== 'injects' && section !== 'decisions')) return [];
  const given = (key: string) => Object.hasOwn(override, key);
  const triggers = TRIGGERS.some((key) => given(key) && override[key] !== '' && override[key] !== 'no') ? TRIGGERS : [];
  return given('rule') && override['rule'] !== 'lead' ? [...triggers, 'lead'] : triggers;
}

/** A misspelt key takes nothing away; it stays, so that it is reported. */
function isUnknown(key: string, below: unknown, path: Path): boolean {
  const known = keysOf(schemaInFile(path));
  return below === undefined && known.length > 0 && !known.includes(key);
}
