import type { ArchivedSession } from '../workflow/sessionArchive';
import type { ArchiveContents } from './archiveContents';
import { byName } from './byName';
import { canonicalJson } from './canonicalJson';
import { keyOf, lockUp, newLock, type OnProgress } from './lock';
import { chainLog } from './logChain';
import { ARCHIVE_FORMAT, EXERCISE, LOG, MANIFEST, SEALED, SESSION, type Manifest, type Part } from './manifest';
import { sha256Hex } from './sha256Hex';
import { textsName } from './textsName';
import { encodeUtf8 } from './utf8';
import { writeZip } from './zip/writeZip';
import type { ZipFile } from './zip/zipFormat';

export interface SealOptions {
  /** Whether the names of the people at the seats stay in it. */
  readonly names: boolean;
  /** Null for a file that everybody can open. */
  readonly lock: NewLock | null;
  readonly onProgress?: OnProgress;
}

interface NewLock {
  readonly passphrase: string;
  /** Fresh random bytes, {@link SALT_BYTES} and {@link NONCE_BYTES} of them: never the same twice. */
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** The logarithm of scrypt's cost; as high as is thought right unless told. */
  readonly log2N?: number;
}

/**
 * A session as one `.liaison-session` file that stands alone. The same contents make the same bytes, and so does what
 * `openArchive` reads out of them. Where the session stands follows from its log. The PIN and who has the laptop are never in it.
 */
export async function sealArchive(contents: ArchiveContents, options: SealOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { names, lock, onProgress = () => undefined } = options;
  const open = openBytes(contents, names);
  if (lock === null) return open;
  const made = newLock(lock.salt, lock.nonce, lock.log2N);
  const key = await keyOf(made, lock.passphrase, onProgress);
  const sealed = lockUp(open, key, made, ARCHIVE_FORMAT);
  const file = { name: SEALED, bytes: sealed };
  return zipped({ liaisonSession: ARCHIVE_FORMAT, lock: made, parts: [partOf(file)] }, [file]);
}

function openBytes({ session, log, media }: ArchiveContents, names: boolean): Uint8Array<ArrayBuffer> {
  const { exerciseText, translations } = session;
  const before: readonly ZipFile[] = [
    { name: SESSION, bytes: encodeUtf8(canonicalJson(rowOf(session, names))) },
    { name: EXERCISE, bytes: encodeUtf8(exerciseText) },
    ...translations.map(({ language, text }) => ({ name: textsName(language), bytes: encodeUtf8(text) })).sort(byName),
    ...media.map(({ name, bytes }) => ({ name, bytes })).sort(byName),
  ];
  const parts = before.map(partOf);
  const chained = chainLog(log, originOf(parts));
  const all = [...before, { name: LOG, bytes: chained.bytes }];
  const manifest = {
    liaisonSession: ARCHIVE_FORMAT,
    parts: all.map(partOf),
    log: { records: log.length, last: chained.last },
  } as const;
  return zipped(manifest, all);
}

/** What the first record of the log follows: the hash of everything that the session ran with. */
export function originOf(parts: readonly Part[]): string {
  return sha256Hex(encodeUtf8(canonicalJson(parts)));
}

function rowOf(session: ArchivedSession, names: boolean): Omit<ArchivedSession, 'exerciseText' | 'translations'> {
  const { id, name, exerciseId, exerciseTitle, frame, seats, pace, seed, createdAt } = session;
  const kept = seats.map(({ role, person, language }) => ({ role, person: names ? person : '', language }));
  return { id, name, exerciseId, exerciseTitle, frame, seats: kept, pace, seed, createdAt };
}

function partOf({ name, bytes }: ZipFile): Part {
  return { name, bytes: bytes.length, sha256: sha256Hex(bytes) };
}

function zipped(manifest: Manifest, files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  return writeZip([{ name: MANIFEST, bytes: encodeUtf8(canonicalJson(manifest)) }, ...files]);
}
