import { deflateSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { encodeUtf8 } from '#shared/archive/utf8';
import { readDirectory, type ZipLimits } from '#shared/archive/zip/readDirectory';
import { readEntry } from '#shared/archive/zip/readEntry';
import { writeZip } from '#shared/archive/zip/writeZip';
import { CENTRAL, END, LOCAL, type ZipFile } from '#shared/archive/zip/zipFormat';

const LIMITS: ZipLimits = { file: 1_000_000, entries: 4, entry: 10_000, total: 15_000 };
const HELLO = encodeUtf8('hello');

const zipOf = (...names: string[]) => writeZip(names.map((name) => ({ name, bytes: HELLO })));

function refusal(zip: Uint8Array): string {
  const read = readDirectory(zip, LIMITS);
  if (read.kind === 'read') throw new Error(`It was read: ${read.entries.map(({ name }) => name).join()}`);
  return read.why;
}

function contents(zip: Uint8Array): readonly (readonly [string, string | null])[] {
  const read = readDirectory(zip, LIMITS);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.entries.map((entry) => {
    const bytes = readEntry(entry);
    return [entry.name, bytes && Buffer.from(bytes).toString('utf8')];
  });
}

/** Writes fields of the first entry: `local` and `central` by their places in the headers. */
function altered(zip: Uint8Array, { local = [], central = [] }: { local?: Field[]; central?: Field[] }): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(zip.length - END.length + 16, true);
  const put =
    (start: number) =>
    ([at, value, size]: Field) =>
      size === 2 ? view.setUint16(start + at, value, true) : view.setUint32(start + at, value, true);
  local.forEach(put(0));
  central.forEach(put(directory));
  return changed;
}
type Field = readonly [at: number, value: number, size: 2 | 4];

describe('a zip', () => {
  it('gives back the files that were put in, compressed or not', () => {
    const long = 'na '.repeat(500);
    const files: ZipFile[] = [
      { name: 'a.txt', bytes: HELLO },
      { name: 'ë/long.txt', bytes: encodeUtf8(long) },
      { name: 'empty', bytes: new Uint8Array() },
    ];
    expect(contents(writeZip(files))).toEqual([
      ['a.txt', 'hello'],
      ['ë/long.txt', long],
      ['empty', ''],
    ]);
  });

  it('is made of the same bytes each time', () => {
    expect(zipOf('a', 'b')).toEqual(zipOf('a', 'b'));
  });

  it.each([
    ['/etc/passwd'],
    ['../up'],
    ['a/../../up'],
    ['a/./b'],
    ['a//b'],
    ['a\\b'],
    ['..\\up'],
    ['C:/x'],
    ['c:x'],
    ['a\u0000.png'],
    ['a\nb'],
    ['..'],
    ['.'],
    ['evil\u202Egnp.exe'],
    ['x'.repeat(201)],
  ])('with a file called %j is refused', (name) => {
    expect(refusal(zipOf(name))).toContain('name that is not taken');
  });

  it('with a name that is not UTF-8 is refused', () => {
    const zip = zipOf('aa');
    for (const at of [LOCAL.length, LOCAL.length + 2 + 5 + CENTRAL.length]) zip[at] = 0xff;
    expect(refusal(zip)).toContain('name that is not taken');
  });

  it.each([[['a', 'a']], [['A.png', 'a.PNG']], [['\u00EB', 'e\u0308']], [['a', 'a/']]])(
    'with one name twice is refused: %j',
    (names) => {
      expect(
        refusal(writeZip(names.map((name) => ({ name, bytes: name.endsWith('/') ? new Uint8Array() : HELLO })))),
      ).toContain('twice');
    },
  );

  it('with more files than the limit is refused', () => {
    expect(refusal(zipOf('a', 'b', 'c', 'd', 'e'))).toContain('5 files');
  });

  it('larger than the limit, packed or unpacked, is refused before anything is inflated', () => {
    const large = (name: string, length: number) => ({ name, bytes: new Uint8Array(length) });
    expect(refusal(writeZip([large('a', 10_001)]))).toContain('`a` is larger than');
    expect(refusal(writeZip([large('a', 9000), large('b', 9000)]))).toContain('What is in it is larger than');
    expect(refusal(new Uint8Array(1_000_001))).toContain('larger than');
  });

  it('that unpacks to more, or less, than it says gives nothing', () => {
    const packed = writeZip([{ name: 'a', bytes: new Uint8Array(9000) }]);
    for (const length of [8999, 9001, 0]) {
      const lying = altered(packed, { local: [[22, length, 4]], central: [[24, length, 4]] });
      expect(contents(lying)).toEqual([['a', null]]);
    }
  });

  it('that is a bomb is left at the first few bytes of it', () => {
    const data = deflateSync(new Uint8Array(50_000_000));
    const steps = vi.spyOn(data, 'subarray');
    expect(readEntry({ name: 'a', method: 8, crc: 0, length: 1000, data })).toBeNull();
    expect(steps).toHaveBeenCalledTimes(1);
  });

  it.each<[string, number]>([
    ['a link', 0o120777],
    ['a device', 0o060666],
    ['a pipe', 0o010666],
    ['a folder that is a file', 0o040755],
  ])('with %s in it is refused', (_what, mode) => {
    expect(refusal(altered(zipOf('a'), { central: [[38, (mode << 16) >>> 0, 4]] }))).toContain('`a` is a link');
  });

  it('with a plain file as Unix writes it is read', () => {
    expect(contents(altered(zipOf('a'), { central: [[38, (0o100644 << 16) >>> 0, 4]] }))).toEqual([['a', 'hello']]);
  });

  it('locked by a zip program, or packed in another way, is refused with what to do', () => {
    expect(refusal(altered(zipOf('a'), { local: [[6, 0x801, 2]], central: [[8, 0x801, 2]] }))).toContain(
      'without a password',
    );
    expect(refusal(altered(zipOf('a'), { local: [[8, 12, 2]], central: [[10, 12, 2]] }))).toContain('plain zip');
  });

  it('whose two descriptions of a file differ is refused', () => {
    for (const field of [
      [14, 1, 4],
      [18, 4, 4],
      [22, 4, 4],
      [8, 8, 2],
      [6, 0, 2],
    ] as const) {
      expect(refusal(altered(zipOf('a'), { local: [field] }))).toContain('in two ways');
    }
    const renamed = zipOf('a');
    renamed[LOCAL.length] = 'b'.charCodeAt(0);
    expect(refusal(renamed)).toContain('in two ways');
  });

  it('whose files share their bytes is refused', () => {
    // The first file holds, as it is, what a zip has of the second one; the directory leads there instead.
    const second = { name: 'b', bytes: Uint8Array.from({ length: 110 }, (_, index) => 144 + ((index * 38) % 111)) };
    const inside = writeZip([second]).slice(0, LOCAL.length + 1 + second.bytes.length);
    const zip = writeZip([{ name: 'a', bytes: inside }, second]);
    expect([...zip.subarray(LOCAL.length + 1, LOCAL.length + 1 + inside.length)]).toEqual([...inside]);
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - END.length + 16, true);
    view.setUint32(directory + CENTRAL.length + 1 + 42, LOCAL.length + 1, true);
    expect(refusal(zip)).toContain('damaged');
  });

  it('of more than one part, or of the kind for more than 4 GB, is refused', () => {
    const end = zipOf('a').length - END.length;
    const withEnd = (at: number, value: number, size: 2 | 4) => {
      const zip = zipOf('a');
      const view = new DataView(zip.buffer);
      if (size === 2) view.setUint16(end + at, value, true);
      else view.setUint32(end + at, value, true);
      return zip;
    };
    expect(refusal(withEnd(4, 1, 2))).toContain('several');
    expect(refusal(withEnd(16, 0xffffffff, 4))).toContain('4 GB');
    expect(refusal(withEnd(16, 5, 4))).toContain('damaged');
  });

  it('cut short anywhere is refused', () => {
    const zip = zipOf('a', 'b');
    for (let length = 0; length < zip.length; length += 1)
      expect(refusal(zip.subarray(0, length))).toContain('damaged');
  });
});
