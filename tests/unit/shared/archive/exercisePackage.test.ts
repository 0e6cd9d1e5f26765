import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '#shared/archive/checkPackage';
import { readPackage, writePackage, type PackageContents, type ReadPackage } from '#shared/archive/exercisePackage';
import { encodeUtf8 } from '#shared/archive/utf8';
import { writeZip } from '#shared/archive/zip/writeZip';
import { MINIMAL } from '../../../support/exerciseTexts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

function read(zip: Uint8Array): Extract<ReadPackage, { kind: 'read' }> {
  const result = readPackage(zip);
  if (result.kind === 'refused') throw new Error(result.why);
  return result;
}

function refusal(zip: Uint8Array): string {
  const result = readPackage(zip);
  if (result.kind === 'read') throw new Error('It was read');
  return result.why;
}

const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  writeZip(Object.entries(files).map(([name, of]) => ({ name, bytes: typeof of === 'string' ? encodeUtf8(of) : of })));

describe('a package', () => {
  it('gives back an exercise that ships, and is made of the same bytes again', () => {
    const folder = 'exercises/mitrovica_bridge';
    const translations = readdirSync(folder).flatMap((name) => {
      const language = /^texts\.(.*)\.yaml$/.exec(name)?.[1];
      return language === undefined ? [] : [{ language, text: readFileSync(`${folder}/${name}`, 'utf8') }];
    });
    const contents: PackageContents = {
      text: readFileSync(`${folder}/exercise.yaml`, 'utf8'),
      translations,
      media: [{ name: 'media/map.svg', bytes: new Uint8Array(readFileSync(`${folder}/media/map.svg`)) }],
    };
    const packed = writePackage(contents);
    expect(read(packed)).toEqual({ kind: 'read', contents, leftOut: [] });
    expect(writePackage(read(packed).contents)).toEqual(packed);
    expect(
      checkPackage(contents).flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
    ).toEqual([]);
  });

  it('may be the zip of a folder as any machine makes it', () => {
    const { contents, leftOut } = read(
      zipped({
        'bridge/exercise.yaml': `\uFEFF${MINIMAL}`,
        'bridge/': '',
        'bridge/media/': '',
        'bridge/media/a.svg': SVG,
        'bridge/media/.DS_Store': 'x',
        'bridge/README.md': 'Read me',
        '__MACOSX/bridge/._exercise.yaml': 'x',
        'bridge/Thumbs.db': 'x',
      }),
    );
    expect(contents).toEqual({
      text: MINIMAL,
      translations: [],
      media: [{ name: 'media/a.svg', bytes: encodeUtf8(SVG) }],
    });
    expect(leftOut).toEqual(['README.md']);
  });

  it('without an exercise is refused', () => {
    expect(refusal(zipped({ 'media/a.svg': SVG }))).toContain('no `exercise.yaml`');
    expect(refusal(zipped({ 'a/exercise.yaml': MINIMAL, 'b/exercise.yaml': MINIMAL }))).toContain('no `exercise.yaml`');
    expect(refusal(zipped({}))).toContain('no zip file');
    expect(refusal(encodeUtf8(MINIMAL))).toContain('no zip file');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['exercise.yaml', Uint8Array.of(0xff, 0xfe, 0x6c), 'not text in UTF-8'],
    ['texts.sq.yaml', Uint8Array.of(0xc0, 0x80), 'not text in UTF-8'],
    ['texts.sq.yaml', 'x'.repeat(2 * 1024 * 1024 + 1), 'larger than any exercise file'],
    ['media/run.html', '<script>', 'no picture that an exercise can name'],
    ['media/notes.txt', 'x', 'no picture that an exercise can name'],
    ['media/a.png', '<svg/>', 'no picture of that kind'],
    ['media/a.svg', '<html><svg/></html>', 'no picture of that kind'],
    ['media/a.svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'no picture of that kind'],
    ['media/a.svg', '<!DOCTYPE html><svg/>', 'no picture of that kind'],
    ['media/a.jpg', PNG, 'no picture of that kind'],
    ['media/a.gif', 'GIF88a', 'no picture of that kind'],
    ['media/a.webp', 'RIFF0000WEBM', 'no picture of that kind'],
    ['media/a.png', '', 'no picture of that kind'],
  ])('with %s that holds %j is refused', (name, of, why) => {
    const zip = zipped({ 'exercise.yaml': MINIMAL, [name]: of });

    expect(refusal(zip)).toContain(why);
  });

  it.each<[string, string | Uint8Array]>([
    ['media/a.png', PNG],
    ['media/a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['media/a.jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe1)],
    ['media/a.gif', 'GIF89a'],
    ['media/a.webp', 'RIFF0000WEBP'],
    [
      'media/b/a.svg',
      `<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n${SVG}`,
    ],
  ])('takes in %s', (name, of) => {
    expect(read(zipped({ 'exercise.yaml': MINIMAL, [name]: of })).contents.media.map((media) => media.name)).toEqual([
      name,
    ]);
  });

  it('is never taken for another one when one byte is turned', () => {
    const packed = writePackage({ text: MINIMAL, translations: [], media: [{ name: 'media/a.png', bytes: PNG }] });
    const original = read(packed);
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const turned = packed.slice();
        turned[at] = (turned[at] ?? 0) ^ mask;
        const result = readPackage(turned);
        if (result.kind === 'read') expect(result).toEqual(original);
      }),
      { numRuns: 3000 },
    );
  });
});
