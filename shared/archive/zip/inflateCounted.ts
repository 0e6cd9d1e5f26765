import { Inflate } from 'fflate';

/** Deflate makes at most 1,032 bytes of one, so that between two counts no more than 4 MB can come. */
const STEP = 4096;

/** Inflates to exactly `length` bytes; null when the data is damaged or would become more or less. Never holds much more than that. */
export function inflateCounted(data: Uint8Array, length: number): Uint8Array | null {
  const inflated = new Uint8Array(length);
  let count = 0;
  const stream = new Inflate((chunk) => {
    if (count + chunk.length <= length) inflated.set(chunk, count);
    count += chunk.length;
  });
  try {
    for (let start = 0; start < data.length; start += STEP) {
      stream.push(data.subarray(start, start + STEP), start + STEP >= data.length);
      if (count > length) return null;
    }
  } catch {
    return null;
  }
  return count === length ? inflated : null;
}
