/** Icon files that hold several sizes. Both are a directory of PNG images: every system since Windows Vista and macOS 10.7 reads them. */

/** @typedef {{ size: number, png: Buffer }} Image */

/** How an .icns file calls an image of so many pixels a side; some are the same pixels for a denser screen. */
const ICNS_TYPES = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['icp6', 'ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
]);

/** @param {readonly Image[]} images of 256 pixels a side at most */
export function icoFile(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index;
    // One byte for each side; 256 is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** @param {readonly Image[]} images */
export function icnsFile(images) {
  const parts = images.flatMap(({ size, png }) =>
    (ICNS_TYPES.get(size) ?? []).flatMap((type) => [icnsHead(type, png.length), png]),
  );
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([icnsHead('icns', length), ...parts]);
}

/**
 * @param {string} type
 * @param {number} length of what follows
 */
function icnsHead(type, length) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + length, 4);
  return head;
}
