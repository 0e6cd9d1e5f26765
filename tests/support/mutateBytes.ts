import { concatBytes } from '@noble/hashes/utils.js';
import { CENTRAL, END, LOCAL } from '#shared/archive/zip/zipFormat';
import type { Draw } from './mutateText';

type Operator = (bytes: Uint8Array, draw: Draw) => Uint8Array;

/** Values at which counts and sizes go wrong. */
const ODD_NUMBERS = [0, 1, 2, 7, 8, 9, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
/** Names that lead elsewhere, or that two machines read differently. */
const ODD_NAMES = [
  '../x',
  '/etc/x',
  'C:\\x',
  'a//b',
  './x',
  'media/..',
  'NUL',
  '',
  'a\u0000b',
  '\u202Egpj.x',
  '__proto__',
];

const splice = (bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array =>
  concatBytes(bytes.subarray(0, at), insert, bytes.subarray(Math.min(bytes.length, at + remove)));

const random = (length: number, draw: Draw) => Uint8Array.from({ length }, () => draw(0, 255));

/** Ways in which a disk, a cable or somebody with an editor of bytes changes a zip file. */
const MUTATIONS: Readonly<Record<string, Operator>> = {
  turnBit: (bytes, draw) => changed(bytes, draw(0, bytes.length - 1), (byte) => byte ^ (1 << draw(0, 7))),
  setByte: (bytes, draw) => changed(bytes, draw(0, bytes.length - 1), () => draw(0, 255)),
  insertBytes: (bytes, draw) => splice(bytes, draw(0, bytes.length), 0, random(draw(1, 30), draw)),
  deleteStretch: (bytes, draw) => splice(bytes, draw(0, bytes.length), draw(1, 200), new Uint8Array()),
  zeroStretch: (bytes, draw) => {
    const length = draw(1, 100);
    return splice(bytes, draw(0, bytes.length), length, new Uint8Array(length));
  },
  copyStretch: (bytes, draw) => {
    const from = draw(0, bytes.length);
    return splice(bytes, draw(0, bytes.length), draw(0, 1) * 40, bytes.subarray(from, from + draw(1, 400)));
  },
  cutOff: (bytes, draw) => bytes.slice(0, draw(0, bytes.length)),
  append: (bytes, draw) => concatBytes(bytes, random(draw(1, 60), draw)),
  prepend: (bytes, draw) => concatBytes(random(draw(1, 60), draw), bytes),
  twice: (bytes) => concatBytes(bytes, bytes),
  setField: (bytes, draw) => {
    const header = anyHeader(bytes, draw);
    if (header === null) return bytes;
    const { at, length } = header;
    const value = ODD_NUMBERS[draw(0, ODD_NUMBERS.length - 1)] ?? 0;
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const field = at + 4 + 2 * draw(0, (length - 8) / 2);
    if (draw(0, 1) === 0 || field + 4 > copy.length)
      view.setUint16(Math.min(field, copy.length - 2), value & 0xffff, true);
    else view.setUint32(field, value, true);
    return copy;
  },
  rename: (bytes, draw) => {
    const header = anyHeader(bytes, draw, CENTRAL.signature);
    if (header === null) return bytes;
    const name = new TextEncoder().encode(ODD_NAMES[draw(0, ODD_NAMES.length - 1)] ?? '');
    const copy = bytes.slice();
    copy.set(
      name.subarray(0, Math.max(0, copy.length - header.at - CENTRAL.length)),
      Math.min(header.at + CENTRAL.length, copy.length),
    );
    return copy;
  },
};

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

/** One of the zip's own records, any of them. */
function anyHeader(
  bytes: Uint8Array,
  draw: Draw,
  only?: number,
): { readonly at: number; readonly length: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { at: number; length: number }[] = [];
  for (let at = 0; at + 30 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    const kind = [LOCAL, CENTRAL, END].find(({ signature }) => view.getUint32(at, true) === signature);
    if (kind && (only === undefined || kind.signature === only)) found.push({ at, length: kind.length });
  }
  return found[draw(0, Math.max(0, found.length - 1))] ?? null;
}

/** One to three kinds of damage in a row. */
export function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const operators = Object.values(MUTATIONS);
  let mutated = bytes;
  for (let count = draw(1, 3); count > 0 && mutated.length > 0; count -= 1)
    mutated = operators[draw(0, operators.length - 1)]?.(mutated, draw) ?? mutated;
  return mutated;
}
