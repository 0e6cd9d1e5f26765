import { LOG } from './manifest';
import { fits, readParts } from './readParts';

/**
 * Whether the bytes are a session as this version saves it: each part as its manifest says, or locked. What is in the parts is
 * not looked at.
 */
export function isWholeArchive(bytes: Uint8Array): boolean {
  const read = readParts(bytes);
  if (read.kind === 'refused') return false;
  return read.kind === 'locked' || fits(read.manifest.parts.at(-1), read.parts.get(LOG) ?? new Uint8Array());
}
