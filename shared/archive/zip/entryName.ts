import { decodeUtf8 } from '../utf8';

const LONGEST = 200;
const ODD = /[\\\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;

/** The name of a file in a zip; null for one that could lead out of the folder, or be read in two ways. */
export function entryName(bytes: Uint8Array): string | null {
  const name = decodeUtf8(bytes);
  if (name === null || name.length === 0 || name.length > LONGEST || ODD.test(name) || /^[A-Za-z]:/.test(name))
    return null;
  const segments = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  return segments.some((segment) => segment === '' || segment === '.' || segment === '..') ? null : name;
}

/** Two names with the same key are one file on some machine. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
