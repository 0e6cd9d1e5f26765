import { isTranslated } from '../schema/schemaAt';
import { schemaInFile } from '../schema/schemaInFile';
import type { Path } from '../yaml/path';
import { isRawMap, type RawMap } from '../yaml/rawMap';

/**
 * The data of an exercise with each text for people replaced by what `textFor` gives for it, in the order of the file. A text
 * is known by its dotted path (`injects.bus_attack.text`); ids, numbers and what is the same in every language stay.
 */
export function mapTexts(data: RawMap, textFor: (dotted: string, text: string) => string): RawMap {
  const map = isRawMap(data['map']) ? data['map'] : {};
  const places = isRawMap(map['places']) ? map['places'] : {};
  const read = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => read(item, [...path, index]));
    if (isRawMap(value)) return readMap(value, path);
    if (typeof value !== 'string' || value.trim() === '' || !isTranslated(schemaInFile(path))) return value;
    return isPlaceId(path, value, places) ? value : textFor(path.join('.'), value);
  };
  const readMap = (value: RawMap, path: Path): RawMap =>
    Object.fromEntries(Object.entries(value).map(([key, below]) => [key, read(below, [...path, key])]));
  return readMap(data, []);
}

/** The place of an inject is a text, unless it is the id of a place on the map. */
function isPlaceId(path: Path, text: string, places: RawMap): boolean {
  return path.at(-1) === 'place' && path.at(-3) === 'injects' && Object.hasOwn(places, text);
}
