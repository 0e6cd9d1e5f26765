import { refused, type Refused } from '../refused';
import { entryName, nameKey } from './entryName';
import { CENTRAL, DEFLATED, END, FLAG, LOCAL, STORED } from './zipFormat';

/** How much is taken in at most. Sizes are in bytes. */
export interface ZipLimits {
  readonly file: number;
  readonly entries: number;
  /** Of one entry, inflated. */
  readonly entry: number;
  /** Of all entries, inflated. */
  readonly total: number;
}

/** A file in a zip as the zip's directory describes it; `data` is still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  readonly length: number;
  readonly data: Uint8Array;
}

type Directory = { readonly kind: 'read'; readonly entries: readonly ZipEntry[] } | Refused;

const LONGEST_COMMENT = 0xffff;
const ZIP64_COUNT = 0xffff;
const ZIP64_SIZE = 0xffffffff;
const KIND_OF_FILE = 0o170000;
const PLAIN = [0, 0o100000];
const FOLDER = 0o040000;

const DAMAGED = 'The file is damaged or cut short. Take another copy of it.';

/** Whether this begins as zip files do. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL.signature;
}

/**
 * The files in a zip, in the order of its directory, without its folders. Refuses everything that two readers could
 * understand differently, that could lead out of a folder, or that is larger than the limits; inflates nothing.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): Directory {
  if (bytes.length > limits.file)
    return refused(`The file is larger than ${megabytes(limits.file)}, the most that is opened.`);
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return refused(DAMAGED);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === ZIP64_COUNT || size === ZIP64_SIZE || start === ZIP64_SIZE) {
    return refused('The file is a zip of the kind for more than 4 GB, which is not opened. Pack it again.');
  }
  if (
    view.getUint16(end + 4, true) !== 0 ||
    view.getUint16(end + 6, true) !== 0 ||
    view.getUint16(end + 8, true) !== count
  ) {
    return refused('The file is one part of several. Pack it again as one zip.');
  }
  if (start + size !== end) return refused(DAMAGED);
  if (count > limits.entries)
    return refused(`There are ${count} files in it; the most that is opened is ${limits.entries}.`);

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const spans: Span[] = [];
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(bytes, view, at, start);
    if (read.kind === 'refused') return read;
    const { entry, folder, span, next } = read;
    const key = nameKey(entry.name.replace(/\/$/, ''));
    if (names.has(key)) return refused(`\`${entry.name}\` is in it twice. Pack it again.`);
    names.add(key);
    spans.push(span);
    at = next;
    if (folder) continue;
    if (entry.length > limits.entry) {
      return refused(`\`${entry.name}\` is larger than ${megabytes(limits.entry)}, the most that is taken in.`);
    }
    total += entry.length;
    if (total > limits.total)
      return refused(`What is in it is larger than ${megabytes(limits.total)}, the most that is taken in.`);
    entries.push(entry);
  }
  if (at !== end || overlap(spans)) return refused(DAMAGED);
  return { kind: 'read', entries };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type ReadEntry =
  | {
      readonly kind: 'read';
      readonly entry: ZipEntry;
      readonly folder: boolean;
      readonly span: Span;
      readonly next: number;
    }
  | Refused;

/** `at` is the place of the entry in the directory, and `limit` where the directory begins. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, limit: number): ReadEntry {
  if (at + CENTRAL.length > bytes.length || view.getUint32(at, true) !== CENTRAL.signature) return refused(DAMAGED);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const length = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const offset = view.getUint32(at + 42, true);
  if (next > bytes.length) return refused(DAMAGED);
  const rawName = bytes.subarray(at + CENTRAL.length, at + CENTRAL.length + nameLength);
  const name = entryName(rawName);
  if (name === null) {
    return refused(
      'A file in it has a name that is not taken: one that leads out of the folder, or cannot be read. Pack it again.',
    );
  }
  const mode = view.getUint32(at + 38, true) >>> 16;
  const kind = mode & KIND_OF_FILE;
  const folder = name.endsWith('/');
  if (folder ? kind !== FOLDER && kind !== 0 : !PLAIN.includes(kind)) {
    return refused(`\`${name}\` is a link or no plain file. Pack the file itself.`);
  }
  if (flags & (FLAG.encrypted | FLAG.strongEncryption | FLAG.masked)) {
    return refused(`\`${name}\` is locked by a zip program. Pack it again without a password.`);
  }
  if (method !== STORED && method !== DEFLATED) {
    return refused(`\`${name}\` is compressed in a way that is not known here. Pack it again as a plain zip.`);
  }
  if (folder ? length !== 0 : method === STORED && packed !== length) return refused(DAMAGED);

  if (offset + LOCAL.length > limit || view.getUint32(offset, true) !== LOCAL.signature) return refused(DAMAGED);
  const localName = view.getUint16(offset + 26, true);
  const from = offset + LOCAL.length + localName + view.getUint16(offset + 28, true);
  if (from + packed > limit) return refused(DAMAGED);
  const sizesHere = (view.getUint16(offset + 6, true) & FLAG.sizesFollow) === 0;
  const differs =
    view.getUint16(offset + 8, true) !== method ||
    ((view.getUint16(offset + 6, true) ^ flags) & ~FLAG.sizesFollow) !== 0 ||
    !sameBytes(bytes.subarray(offset + LOCAL.length, offset + LOCAL.length + localName), rawName) ||
    (sizesHere &&
      (view.getUint32(offset + 14, true) !== crc ||
        view.getUint32(offset + 18, true) !== packed ||
        view.getUint32(offset + 22, true) !== length));
  if (differs)
    return refused(`\`${name}\` is described in two ways in the file, so it is damaged. Take another copy of it.`);
  const entry: ZipEntry = { name, method, crc, length, data: bytes.subarray(from, from + packed) };
  return { kind: 'read', entry, folder, span: { from: offset, to: from + packed }, next };
}

/** Where the end record is: the one whose comment reaches to the end of the file. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END.length;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END.signature && view.getUint16(at + 20, true) === last - at) return at;
  }
  return null;
}

function overlap(spans: readonly Span[]): boolean {
  const ordered = spans.toSorted((a, b) => a.from - b.from);
  return ordered.some(({ to }, index) => to > (ordered[index + 1]?.from ?? Infinity));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function megabytes(bytes: number): string {
  return `${bytes / (1024 * 1024)} MB`;
}
