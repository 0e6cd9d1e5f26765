import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icnsFile, icoFile } from '../../../scripts/iconContainers.mjs';

const packaging = resolve(import.meta.dirname, '../../../packaging');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** What an .ico file lists: the side of each image, and where its bytes are. */
function readIco(file: Buffer) {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const offset = file.readUInt32LE(entry + 12);
    return { side: file.readUInt8(entry) || 256, png: file.subarray(offset, offset + file.readUInt32LE(entry + 8)) };
  });
}

function readIcns(file: Buffer) {
  const parts: { type: string; png: Buffer }[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    parts.push({
      type: file.toString('latin1', at, at + 4),
      png: file.subarray(at + 8, at + file.readUInt32BE(at + 4)),
    });
  }
  return parts;
}

describe('icon files', () => {
  it('hold each image where their directory says', () => {
    const images = [16, 256].map((size) => ({ size, png: Buffer.concat([PNG, Buffer.from(String(size))]) }));

    expect(readIco(icoFile(images))).toEqual(images.map(({ size, png }) => ({ side: size, png })));
    const icns = icnsFile(images);
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    expect(readIcns(icns).map(({ type, png }) => `${type} ${png.toString('latin1', 4)}`)).toEqual([
      'icp4 16',
      'ic08 256',
      'ic13 256',
    ]);
  });

  it.each(['icon', 'exercise', 'session'])(
    '%s: what is kept has every size, and each picture is as large as it says',
    (name) => {
      const ico = readIco(readFileSync(resolve(packaging, `${name}.ico`)));
      expect(ico.map(({ side }) => side)).toEqual([16, 24, 32, 48, 64, 128, 256]);
      for (const { side, png } of ico) expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);

      const icns = readIcns(readFileSync(resolve(packaging, `${name}.icns`)));
      expect(icns.map(({ type, png }) => `${type} ${png.readUInt32BE(16)}`)).toEqual([
        ...['icp4 16', 'icp5 32', 'ic11 32', 'icp6 64', 'ic12 64', 'ic07 128', 'ic08 256', 'ic13 256'],
        ...['ic09 512', 'ic14 512', 'ic10 1024'],
      ]);
    },
  );
});
