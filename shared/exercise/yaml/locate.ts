import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Offsets } from '../findingList';
import type { Span } from '../condition/ast';
import type { Path } from './path';
import { offsetsOf } from './readYaml';

/** Where the value at a path stands in the file, or the nearest key above it when it is missing there. */
export function locateValue(root: Node | null, path: Path): Offsets {
  return locate(root, path, 'value');
}

/** Where the key at a path stands, or the nearest key above it. */
export function locateKey(root: Node | null, path: Path): Offsets {
  return locate(root, path, 'key');
}

/** How many steps of a path the file has. */
export function reachOf(root: Node | null, path: Path): number {
  let node = root;
  for (const [index, step] of path.entries()) {
    const pair = typeof step === 'string' ? pairAt(node, step) : null;
    const value = pair?.value ?? itemAt(node, step);
    if (pair === null && value === null) return index;
    node = value;
  }
  return path.length;
}

/** Where a part of a text stands in the file, whether the text is plain, quoted, folded or a block. */
export function locateInText(root: Node | null, path: Path, text: string, part: Span, file: string): Offsets {
  const { start, end } = locateValue(root, path);
  const node = nodeAt(root, path);
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  let at = isBlock ? file.indexOf('\n', start) + 1 : start;
  let partStart = at;
  // The value differs from its source in blanks and quotes only, so each letter is the next such letter of the source.
  for (let index = 0; index < Math.min(part.end, text.length); index += 1) {
    const letter = text[index] ?? '';
    if (letter.trim() !== '') {
      const found = file.indexOf(letter, at);
      if (found < 0 || found >= end) return { start, end };
      at = found;
    }
    if (index === part.start) partStart = at;
    at += 1;
  }
  if (part.start >= text.length) return { start: Math.min(at, end), end: Math.min(at, end) };
  return { start: partStart, end: Math.max(partStart, Math.min(at, end)) };
}

function locate(root: Node | null, path: Path, want: 'key' | 'value'): Offsets {
  let found = root === null ? { start: 0, end: 0 } : { start: offsetsOf(root).start, end: offsetsOf(root).start };
  let node: Node | null = root;
  for (const [index, step] of path.entries()) {
    const pair = typeof step === 'string' ? pairAt(node, step) : null;
    const value = pair?.value ?? itemAt(node, step);
    if (pair === null && value === null) return found;
    const isLast = index === path.length - 1;
    found =
      pair !== null && (!isLast || want === 'key' || value === null)
        ? offsetsOf(pair.key)
        : value === null
          ? found
          : offsetsOf(value);
    node = value;
  }
  return found;
}

function nodeAt(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) node = (typeof step === 'string' ? pairAt(node, step)?.value : null) ?? itemAt(node, step);
  return node;
}

function pairAt(node: Node | null, key: string): Pair<Node, Node | null> | null {
  if (!isMap<Node, Node | null>(node)) return null;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) ?? null;
}

function itemAt(node: Node | null, step: string | number): Node | null {
  return isSeq<Node>(node) && typeof step === 'number' ? (node.items[step] ?? null) : null;
}
