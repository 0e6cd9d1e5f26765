import { crc32 } from './crc32';
import { inflateCounted } from './inflateCounted';
import type { ZipEntry } from './readDirectory';
import { STORED } from './zipFormat';

/** What is in a file of a zip; null when it is damaged. */
export function readEntry({ method, crc, length, data }: ZipEntry): Uint8Array | null {
  const bytes = method === STORED ? data : inflateCounted(data, length);
  return bytes !== null && crc32(bytes) === crc ? bytes : null;
}
