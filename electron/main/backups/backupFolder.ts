import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST_ARCHIVE_BYTES } from '#shared/archive/archiveLimits';
import { readBackupName } from '#shared/backup/backupName';
import { surplusBackups } from '#shared/backup/surplusBackups';
import { writeWhole } from '../files/writeWhole';

/** What a write that was cut off leaves behind; see `writeWhole`. */
const LEFTOVER = /^\.(.+)\.\d+\.part$/;
/** Milliseconds. A younger one may be another machine's, just being written into a folder that both use. */
const LEFTOVER_AGE = 10 * 60_000;

/** The names of the backups in a folder. Nothing that is not a plain file by a backup's name is one. */
export async function listBackups(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && readBackupName(entry.name) !== null).map(({ name }) => name);
}

export async function readBackup(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, name);
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (!(await lstat(path)).isFile()) throw new Error(`${name} is no file`);
    if (size > LARGEST_ARCHIVE_BYTES) throw new Error(`${name} is larger than any backup is`);
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
  }
}

/** Removes the backups that are too many now that `written` is safe. */
export async function removeSurplus(folder: string, written: string): Promise<void> {
  const names = await listBackups(folder);
  for (const name of surplusBackups(names, written)) {
    if (await isArchive(join(folder, name))) await rm(join(folder, name), { force: true });
  }
}

/** Removes what writes that were cut off have left in a folder. */
export async function removeLeftovers(folder: string, now = Date.now()): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const target = LEFTOVER.exec(entry.name)?.[1];
    if (!entry.isFile() || target === undefined || readBackupName(target) === null) continue;
    const path = join(folder, entry.name);
    const { mtimeMs } = await lstat(path);
    if (now - mtimeMs > LEFTOVER_AGE) await rm(path, { force: true });
  }
}

/** Rejects when no file can be written into the folder. */
export async function probeFolder(folder: string): Promise<void> {
  const probe = join(folder, `.liaison-${process.pid}.probe`);
  await writeWhole(probe, new TextEncoder().encode('Liaison looks whether it can write here.'));
  await rm(probe, { force: true });
}

/** Every archive is a zip whose first file, named after a header of 30 bytes, is the manifest. */
const NAME_AT = 30;
const MANIFEST = 'manifest.json';

/** A file that somebody else wrote under a backup's name is not for Liaison to remove. */
async function isArchive(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const length = NAME_AT + MANIFEST.length;
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('latin1', 0, 2) === 'PK' && buffer.toString('latin1', NAME_AT) === MANIFEST;
  } finally {
    await file.close();
  }
}
