import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArchiveContents } from '#shared/archive/archiveContents';
import { openArchive } from '#shared/archive/openArchive';
import { readDirectory } from '#shared/archive/zip/readDirectory';
import { readEntry } from '#shared/archive/zip/readEntry';
import { writeZip } from '#shared/archive/zip/writeZip';
import { SESSION_LIMITS } from '#shared/archive/archiveLimits';
import { decodeUtf8, encodeUtf8 } from '#shared/archive/utf8';

export type StoredName = 'v1.json' | 'v2.json' | 'v3.json' | 'v4.liaison-session' | 'v4-locked.liaison-session';

/** What opens the locked one. */
export const PASSPHRASE = 'the river is high';

/** An archive as the version of Liaison that wrote it left it. */
export function storedArchive(name: StoredName): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(resolve(import.meta.dirname, '../fixtures/archives', name)));
}

export async function opened(bytes: Uint8Array, passphrase?: string): Promise<ArchiveContents> {
  const archive = await openArchive(bytes, passphrase);
  if (archive.kind !== 'opened') throw new Error(archive.kind === 'refused' ? archive.why : archive.because);
  return archive.contents;
}

export async function whyRefused(bytes: Uint8Array, passphrase?: string): Promise<string> {
  const archive = await openArchive(bytes, passphrase);
  if (archive.kind !== 'refused') throw new Error(`It was ${archive.kind}`);
  return archive.why;
}

export type Files = Map<string, Uint8Array>;

/** The files in a zip that is whole. */
export function filesIn(zip: Uint8Array): Files {
  const directory = readDirectory(zip, SESSION_LIMITS);
  if (directory.kind === 'refused') throw new Error(directory.why);
  return new Map(directory.entries.map((entry) => [entry.name, readEntry(entry) ?? new Uint8Array()]));
}

export function textIn(files: Files, name: string): string {
  return decodeUtf8(files.get(name) ?? new Uint8Array()) ?? '';
}

/** The zip with some of its files changed: by somebody who knows zip files, so that every checksum of the zip is right. */
export function withFiles(zip: Uint8Array, change: (files: Files) => void): Uint8Array<ArrayBuffer> {
  const files = filesIn(zip);
  change(files);
  return writeZip([...files].map(([name, bytes]) => ({ name, bytes })));
}

export function withText(zip: Uint8Array, name: string, change: (text: string) => string): Uint8Array<ArrayBuffer> {
  return withFiles(zip, (files) => files.set(name, encodeUtf8(change(textIn(files, name)))));
}
