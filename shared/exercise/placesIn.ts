import type { TextRange } from './finding';
import { FindingList } from './findingList';
import { locateKey } from './yaml/locate';
import type { Path } from './yaml/path';
import { readYaml } from './yaml/readYaml';

/**
 * Tells where in the text of an exercise file something stands that is known by its path: its key, or the nearest key above it
 * that is written. For findings that are made from the exercise and not from its text.
 */
export function placesIn(text: string): (path: Path) => TextRange {
  const lines = new FindingList(text);
  const { root } = readYaml(text, new FindingList(text));
  return (path) => {
    const { start, end } = locateKey(root, path);
    return { start, end, line: lines.lineOf(start), column: start - text.lastIndexOf('\n', start - 1) };
  };
}
