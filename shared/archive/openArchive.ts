import { readBySchema } from '../exercise/schema/readBySchema';
import { readSessionArchive, sessionSchema, type ArchivedSession } from '../workflow/sessionArchive';
import type { ArchiveContents, MediaFile } from './archiveContents';
import { SESSION_LIMITS } from './archiveLimits';
import { byName } from './byName';
import { canonicalJson } from './canonicalJson';
import { keyAtOnce, keyOf, unlock, type OnProgress } from './lock';
import { readChain } from './logChain';
import { EXERCISE, LOG, MANIFEST, SEALED, SESSION, type LockedManifest, type OpenManifest } from './manifest';
import { pictureFault } from './pictureFault';
import { changed, fits, readParts, type Parts } from './readParts';
import { refused, type Refused } from './refused';
import { originOf } from './sealArchive';
import { textsLanguage } from './textsName';
import { decodeUtf8 } from './utf8';
import { looksLikeZip, readDirectory } from './zip/readDirectory';

export type OpenedArchive =
  | { readonly kind: 'opened'; readonly contents: ArchiveContents }
  /** A passphrase is needed. `misfit` when one was given: it is another one, or the file was changed; it cannot be told which. */
  | { readonly kind: 'locked'; readonly because: 'noPassphrase' | 'misfit' }
  | Refused;

const LOCKED_TWICE = 'The file is locked twice, as Liaison never does. Take another copy of it.';
const NO_SESSION = 'The file is no session that Liaison has saved.';
const BRACE = '{'.charCodeAt(0);

/**
 * Opens a session's archive, of this version or any before. Checks everything in it against its manifest, and that each
 * record of its log follows the one before; not whether the log can be played with its exercise. Never throws.
 */
export async function openArchive(
  bytes: Uint8Array,
  passphrase?: string,
  onProgress: OnProgress = () => undefined,
): Promise<OpenedArchive> {
  const outer = openOuter(bytes, onProgress);
  if (outer.kind !== 'sealed') return outer;
  if (passphrase === undefined) return { kind: 'locked', because: 'noPassphrase' };
  const key = await keyOf(outer.manifest.lock, passphrase, onProgress);
  return openSealed(outer, key, onProgress);
}

/** The same without letting anything else happen meanwhile. */
export function openArchiveAtOnce(bytes: Uint8Array, passphrase?: string): OpenedArchive {
  const outer = openOuter(bytes, () => undefined);
  if (outer.kind !== 'sealed') return outer;
  if (passphrase === undefined) return { kind: 'locked', because: 'noPassphrase' };
  return openSealed(outer, keyAtOnce(outer.manifest.lock, passphrase), () => undefined);
}

/** Whether a zip says of itself that it is a saved session, be it whole or not. */
export function isSessionArchive(zip: Uint8Array): boolean {
  const directory = readDirectory(zip, SESSION_LIMITS);
  return directory.kind === 'read' && directory.entries[0]?.name === MANIFEST;
}

interface Sealed {
  readonly kind: 'sealed';
  readonly manifest: LockedManifest;
  readonly bytes: Uint8Array;
}

function openOuter(bytes: Uint8Array, onProgress: OnProgress): OpenedArchive | Sealed {
  if (!looksLikeZip(bytes)) return openEarlier(bytes);
  const read = readParts(bytes);
  if (read.kind === 'refused') return read;
  if (read.kind === 'open') return readContents(read.manifest, read.parts, onProgress);
  return { kind: 'sealed', manifest: read.manifest, bytes: read.parts.get(SEALED) ?? new Uint8Array() };
}

function openSealed({ manifest, bytes }: Sealed, key: Uint8Array, onProgress: OnProgress): OpenedArchive {
  const inner = unlock(bytes, key, manifest.lock, manifest.liaisonSession);
  if (inner === null) return { kind: 'locked', because: 'misfit' };
  const opened = openOuter(inner, onProgress);
  return opened.kind === 'sealed' ? refused(LOCKED_TWICE) : opened;
}

function readContents(
  { parts: listed, log: expected }: OpenManifest,
  parts: Parts,
  onProgress: OnProgress,
): OpenedArchive {
  const session = readSession(parts);
  if (session.kind === 'refused') return session;
  const media: MediaFile[] = [];
  for (const { name } of listed.filter(({ name }) => name.startsWith('media/'))) {
    const bytes = parts.get(name) ?? new Uint8Array();
    const fault = pictureFault(name, bytes);
    if (fault !== null) return refused(fault);
    media.push({ name, bytes });
  }
  const origin = originOf(listed.filter(({ name }) => name !== LOG));
  const log = parts.get(LOG) ?? new Uint8Array();
  const chain = readChain(log, origin, expected, onProgress);
  if (chain.kind === 'refused') return chain;
  if (!fits(listed.at(-1), log)) return refused(changed(MANIFEST));
  return { kind: 'opened', contents: { session: session.session, log: chain.log, media } };
}

const rowSchema = sessionSchema.omit({ exerciseText: true, translations: true }).strict();

type ReadSession = { readonly kind: 'read'; readonly session: ArchivedSession } | Refused;

function readSession(parts: Parts): ReadSession {
  const text = textOf(parts, SESSION);
  const row = readBySchema(rowSchema, text === null ? undefined : parse(text));
  if (!row?.success || canonicalJson(row.data) !== text) return refused(unreadable(SESSION));
  const exerciseText = textOf(parts, EXERCISE);
  if (exerciseText === null) return refused(unreadable(EXERCISE));
  const translations: { language: string; text: string }[] = [];
  for (const name of [...parts.keys()].filter((each) => textsLanguage(each) !== null)) {
    const translation = textOf(parts, name);
    if (translation === null) return refused(unreadable(name));
    translations.push({ language: textsLanguage(name) ?? '', text: translation });
  }
  return { kind: 'read', session: { ...row.data, exerciseText, translations } };
}

/** Of the versions that were JSON. */
function openEarlier(bytes: Uint8Array): OpenedArchive {
  if (bytes[0] !== BRACE) return refused(NO_SESSION);
  if (bytes.length > SESSION_LIMITS.entry) return refused('The file is larger than any session is.');
  const text = decodeUtf8(bytes);
  if (text === null) return refused(NO_SESSION);
  const archive = readSessionArchive(text);
  if (archive.kind === 'refused') return refused(archive.reason);
  const { session, log } = archive;
  const translations = session.translations.map((each) => ({ ...each, name: each.language })).sort(byName);
  return {
    kind: 'opened',
    contents: {
      session: { ...session, translations: translations.map(({ language, text }) => ({ language, text })) },
      log,
      media: [],
    },
  };
}

function unreadable(part: string): string {
  return `\`${part}\` in the file cannot be read. Take another copy of the file.`;
}

function textOf(parts: Parts, name: string): string | null {
  const bytes = parts.get(name);
  return bytes ? decodeUtf8(bytes) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
