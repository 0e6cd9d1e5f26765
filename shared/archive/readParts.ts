import { isImagePath } from '../exercise/schema/imagePath';
import { SESSION_LIMITS } from './archiveLimits';
import { canonicalJson } from './canonicalJson';
import {
  ARCHIVE_FORMAT,
  EXERCISE,
  LOG,
  MANIFEST,
  manifestSchema,
  manifestVersion,
  SEALED,
  SESSION,
  type LockedManifest,
  type Manifest,
  type OpenManifest,
  type Part,
} from './manifest';
import { refused, type Refused } from './refused';
import { sha256Hex } from './sha256Hex';
import { textsLanguage } from './textsName';
import { decodeUtf8 } from './utf8';
import { readDirectory, type ZipEntry } from './zip/readDirectory';
import { readEntry } from './zip/readEntry';

/** The files of an archive by their names, in the order of its manifest. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type ReadParts =
  | { readonly kind: 'open'; readonly manifest: OpenManifest; readonly parts: Parts }
  | { readonly kind: 'locked'; readonly manifest: LockedManifest; readonly parts: Parts }
  | Refused;

/** Takes an archive apart and holds each part against the manifest. */
export function readParts(bytes: Uint8Array): ReadParts {
  const directory = readDirectory(bytes, SESSION_LIMITS);
  if (directory.kind === 'refused') return directory;
  const [first, ...rest] = directory.entries;
  if (first?.name !== MANIFEST)
    return refused(`The file is no session that Liaison has saved: \`${MANIFEST}\` is missing.`);
  const read = readManifest(first);
  if (read.kind === 'refused') return read;
  const { manifest } = read;
  const { parts: listed } = manifest;
  const names = rest.map(({ name }) => name);
  if (
    listed.length !== names.length ||
    listed.some(({ name }, index) => names[index] !== name) ||
    !isComplete(names, 'lock' in manifest)
  ) {
    return refused(
      'There are other parts in the file than its manifest names: some were taken away, added or moved. Take another copy of it.',
    );
  }
  const parts = new Map<string, Uint8Array>();
  for (const [index, entry] of rest.entries()) {
    const part = readEntry(entry);
    if (part === null) return refused(`\`${entry.name}\` in the file is damaged. Take another copy of the file.`);
    // The log tells by itself which of its records was changed, and is held against the manifest after that.
    if (entry.name !== LOG && !fits(listed[index], part)) return refused(changed(entry.name));
    parts.set(entry.name, part);
  }
  return 'lock' in manifest ? { kind: 'locked', manifest, parts } : { kind: 'open', manifest, parts };
}

/** Whether these are the bytes that the manifest names. */
export function fits(part: Part | undefined, bytes: Uint8Array): boolean {
  return part?.bytes === bytes.length && part.sha256 === sha256Hex(bytes);
}

/** What is said of a part that is another one than the manifest names. */
export function changed(part: string): string {
  return `\`${part}\` in the file was changed after the session was saved. Take another copy of the file.`;
}

function readManifest(entry: ZipEntry): { readonly kind: 'read'; readonly manifest: Manifest } | Refused {
  const bytes = readEntry(entry);
  const text = bytes && decodeUtf8(bytes);
  const damaged = refused(`\`${MANIFEST}\` in the file is damaged. Take another copy of the file.`);
  if (text === null) return damaged;
  const data = parse(text);
  const version = manifestVersion.safeParse(data).data?.liaisonSession;
  if (version !== undefined && version > ARCHIVE_FORMAT) {
    return refused(
      `The session is saved in format ${version}, and this Liaison reads 1 to ${ARCHIVE_FORMAT}. Open it with a newer Liaison.`,
    );
  }
  const manifest = manifestSchema.safeParse(data);
  if (!manifest.success || canonicalJson(manifest.data) !== text) return damaged;
  return { kind: 'read', manifest: manifest.data };
}

/** Whether these are the parts of an archive, in the order in which they are written. */
function isComplete(names: readonly string[], locked: boolean): boolean {
  if (locked) return names.length === 1 && names[0] === SEALED;
  const [session, exercise, ...between] = names;
  const last = between.pop();
  const texts = between.filter((name) => textsLanguage(name) !== null);
  const media = between.slice(texts.length);
  return (
    session === SESSION &&
    exercise === EXERCISE &&
    last === LOG &&
    media.every(isImagePath) &&
    isSorted(between.slice(0, texts.length)) &&
    isSorted(media)
  );
}

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
