import { sha256Hex } from '../archive/sha256Hex';
import { encodeUtf8 } from '../archive/utf8';

interface Named {
  readonly session: { readonly id: string; readonly name: string };
  readonly records: number;
  /** As `Date.prototype.toISOString` writes it. */
  readonly at: string;
  /** A locked backup does not tell the session's name on its outside. */
  readonly locked: boolean;
}

const MARK_LENGTH = 8;
const LONGEST_WORDS = 40;

/** The file name of a backup, which every file system takes. */
export function nameBackup({ session, records, at, locked }: Named): string {
  const stamp = at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  const words = locked ? '' : wordsOf(session.name);
  return `liaison-${stamp}-${sessionMark(session.id)}-${records}${words && `-${words}`}.liaison-session`;
}

/** Tells sessions apart in the names of their backups; ids may be any text. */
export function sessionMark(id: string): string {
  return sha256Hex(encodeUtf8(id)).slice(0, MARK_LENGTH);
}

function wordsOf(name: string): string {
  const words = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '_');
  return [...words]
    .slice(0, LONGEST_WORDS)
    .join('')
    .replaceAll(/^_+|_+$/g, '');
}
