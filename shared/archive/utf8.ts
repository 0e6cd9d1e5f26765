import { strFromU8, strToU8 } from 'fflate';

const MARK = [0xef, 0xbb, 0xbf] as const;

/** The text of the bytes; null when they are not UTF-8. A byte order mark is kept, so that no byte is lost. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let start = 0;
  while (MARK.every((byte, index) => bytes[start + index] === byte)) start += MARK.length;
  const text = '\uFEFF'.repeat(start / MARK.length) + strFromU8(bytes.subarray(start));
  // What is not UTF-8 is decoded as U+FFFD, and so encodes to other bytes.
  const again = strToU8(text);
  return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]) ? text : null;
}

/** The text as UTF-8. Half a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return strToU8(text);
}
