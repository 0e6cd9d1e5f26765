import { execFileSync } from 'node:child_process';
import { chmod, link, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openArchive } from '#shared/archive/openArchive';
import { Backups } from '../../../../electron/main/backups/backups';
import { storedArchive } from '../../../support/archives';
import { aFolder } from '../../../support/aFolder';

const archive = storedArchive('v4.liaison-session');
const two = (n: number) => String(n).padStart(2, '0');
const nameOf = (minute: number, mark = 'aaaaaaaa') =>
  `liaison-20260203T${two(Math.floor(minute / 60))}${two(minute % 60)}00Z-${mark}-${minute}-Course.liaison-session`;
const leftoverOf = (minute: number) => `.${nameOf(minute)}.4711.part`;

/** A machine with a folder that its person has chosen. */
async function aMachine() {
  const home = await aFolder();
  const folder = join(await aFolder(), 'stick');
  await mkdir(folder);
  const backups = new Backups(home);
  await backups.choose(folder);
  return { home, folder, backups, write: (minute: number) => backups.write({ name: nameOf(minute), bytes: archive }) };
}

describe('a backup', () => {
  it('is in the folder, whole, and nothing else is', async () => {
    const { folder, backups, write } = await aMachine();

    expect(await write(1)).toEqual({ kind: 'written' });

    expect(await readdir(folder)).toEqual([nameOf(1)]);
    expect(await backups.read(nameOf(1))).toEqual({ kind: 'read', bytes: archive });
    expect((await openArchive(new Uint8Array(await readFile(join(folder, nameOf(1)))))).kind).toBe('opened');
  });

  it('goes to the folder of the app while none is chosen', async () => {
    const home = await aFolder();
    const backups = new Backups(home);

    expect(await backups.list()).toEqual({ kind: 'listed', names: [] });
    await backups.write({ name: nameOf(1), bytes: archive });

    expect(backups.folder).toBe(join(home, 'backups'));
    expect(await readdir(join(home, 'backups'))).toEqual([nameOf(1)]);
  });

  it('goes to the chosen folder after a restart too', async () => {
    const { home, folder } = await aMachine();

    expect(new Backups(home).folder).toBe(folder);
  });

  it('goes to the folder of the app when what was remembered cannot be read', async () => {
    const { home } = await aMachine();
    await writeFile(join(home, 'backups.json'), '{"folder": "not/absolute"}');

    expect(new Backups(home).folder).toBe(join(home, 'backups'));
  });

  it('tells the page the name of its folder, and never where that is', async () => {
    const { folder, backups, write } = await aMachine();
    const gone = join(folder, 'gone');

    expect(backups.place()).toEqual({ kind: 'ready', name: 'stick' });
    const before = [await backups.choose(gone), await backups.read(nameOf(1))];
    await rm(folder, { recursive: true });
    const told = [...before, await write(1), await backups.list()];

    expect(told.map((result) => result.kind === 'failed' && result.reason)).toEqual(
      Array(4).fill('ENOENT: no such file or directory'),
    );
  });

  it('is a session that Liaison has saved, locked or not, and nothing else', async () => {
    const { folder, backups, write } = await aMachine();
    const locked = storedArchive('v4-locked.liaison-session');
    for (let minute = 0; minute < 20; minute++) await write(minute);
    const before = await readdir(folder);
    const changed = archive.slice();
    changed[changed.length >> 1] = ~(changed[changed.length >> 1] ?? 0);
    const writes = (bytes: Uint8Array<ArrayBuffer>) => backups.write({ name: nameOf(30), bytes });

    for (const bytes of [new Uint8Array(), storedArchive('v3.json'), archive.slice(0, -1), changed])
      expect(await writes(bytes)).toMatchObject({ kind: 'failed', problem: 'other' });
    expect(await readdir(folder)).toEqual(before);

    expect(await writes(locked)).toEqual({ kind: 'written' });
  });

  it('leaves the newest twenty, and what Liaison did not write', async () => {
    const { folder, write } = await aMachine();
    await writeFile(join(folder, 'minutes.txt'), 'ours');
    await writeFile(join(folder, nameOf(0)), 'by its name a backup, but nothing that Liaison has written');
    await mkdir(join(folder, nameOf(1)));
    for (let minute = 2; minute < 25; minute++) expect(await write(minute)).toEqual({ kind: 'written' });

    const left = await readdir(folder);

    const kept = Array.from({ length: 20 }, (_, n) => nameOf(n + 5));
    expect(left.toSorted()).toEqual([nameOf(0), nameOf(1), ...kept, 'minutes.txt'].toSorted());
  });

  it('leaves the last backup of each other session', async () => {
    const { folder, backups, write } = await aMachine();
    await backups.write({ name: nameOf(0, 'bbbbbbbb'), bytes: archive });
    await backups.write({ name: nameOf(1, 'bbbbbbbb'), bytes: archive });
    for (let minute = 2; minute < 30; minute++) await write(minute);

    const left = await readdir(folder);

    expect(left).toContain(nameOf(1, 'bbbbbbbb'));
    expect(left).not.toContain(nameOf(0, 'bbbbbbbb'));
    expect(left).toHaveLength(21);
  });

  it('is written one at a time, in the order in which it was asked for', async () => {
    const { folder, write } = await aMachine();

    const results = await Promise.all(Array.from({ length: 30 }, (_, minute) => write(minute)));

    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['written']));
    expect(await readdir(folder)).toHaveLength(20);
  });
});

describe('a backup that cannot be written', () => {
  it('says that the folder is gone, makes none in its place, and works once it is back', async () => {
    const { folder, write } = await aMachine();
    await rename(folder, `${folder}-pulled`);

    expect(await write(1)).toMatchObject({ kind: 'failed', problem: 'gone' });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');

    await rename(`${folder}-pulled`, folder);
    expect(await write(1)).toEqual({ kind: 'written' });
  });

  it('says that something else stands where the folder was', async () => {
    const { folder, write } = await aMachine();
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file now');

    expect(await write(1)).toMatchObject({ kind: 'failed', problem: 'gone' });
  });

  it('removes nothing old and leaves nothing half-written when the renaming fails', async () => {
    const { folder, write } = await aMachine();
    for (let minute = 0; minute < 20; minute++) await write(minute);
    await mkdir(join(folder, nameOf(30), 'in the way'), { recursive: true });

    expect(await write(30)).toMatchObject({ kind: 'failed', problem: 'other' });

    expect(await readdir(folder)).toHaveLength(21);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  // Whoever may do everything may also mount a disk of any size; for everybody else a limit does the same.
  const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
  it.runIf(isRoot)('removes nothing old and leaves nothing half-written when the disk is full', async () => {
    const home = await aFolder();
    const disk = await aFolder();
    mount(disk, `size=${Math.ceil(archive.length / 4096) * 4096 * 3}`);
    const backups = new Backups(home);
    await backups.choose(disk);
    const write = (minute: number) => backups.write({ name: nameOf(minute), bytes: archive });
    expect(await write(1)).toEqual({ kind: 'written' });
    expect(await write(2)).toEqual({ kind: 'written' });
    await writeFile(join(disk, 'filler'), Buffer.alloc(4096));

    expect(await write(3)).toMatchObject({ kind: 'failed', problem: 'full' });

    expect((await readdir(disk)).toSorted()).toEqual(['filler', nameOf(1), nameOf(2)].toSorted());
    expect(await backups.read(nameOf(2))).toEqual({ kind: 'read', bytes: archive });
    await rm(join(disk, 'filler'));
    await rm(join(disk, nameOf(1)));
    expect(await write(3)).toEqual({ kind: 'written' });
  });

  it.runIf(isRoot)('says that the disk is read-only, and such a folder is not taken in the first place', async () => {
    const disk = await aFolder();
    mount(disk, 'size=1m');
    const { backups } = await aMachine();
    await backups.choose(disk);
    execFileSync('mount', ['-o', 'remount,ro', disk]);

    expect(await backups.write({ name: nameOf(1), bytes: archive })).toMatchObject({ problem: 'refused' });
    const before = backups.place();
    expect(await backups.choose(disk)).toMatchObject({ kind: 'failed', problem: 'refused' });
    expect(backups.place()).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('says that it may not write', async () => {
    const { folder, write } = await aMachine();
    await chmod(folder, 0o500);

    expect(await write(1)).toMatchObject({ kind: 'failed', problem: 'refused' });
  });
});

describe('what a write that was cut off has left', () => {
  it('is no backup, and goes with the next one when it is old', async () => {
    const { folder, backups, write } = await aMachine();
    await writeFile(join(folder, leftoverOf(1)), archive.slice(0, 100));
    await writeFile(join(folder, leftoverOf(2)), archive.slice(0, 100));
    await writeFile(join(folder, '.report.html.4711.part'), 'of somebody else');
    const hourAgo = Date.now() / 1000 - 3600;
    await utimes(join(folder, leftoverOf(1)), hourAgo, hourAgo);
    await utimes(join(folder, '.report.html.4711.part'), hourAgo, hourAgo);

    expect(await backups.list()).toEqual({ kind: 'listed', names: [] });
    await write(3);

    expect((await readdir(folder)).toSorted()).toEqual(['.report.html.4711.part', leftoverOf(2), nameOf(3)].toSorted());
  });
});

describe('a backup that is read', () => {
  it('is a plain file: a link is neither listed nor followed, and what is not there says so', async () => {
    const { folder, backups } = await aMachine();
    const secret = join(await aFolder(), 'secret');
    await writeFile(secret, 'not for the page');
    await symlink(secret, join(folder, nameOf(1)));

    expect(await backups.list()).toEqual({ kind: 'listed', names: [] });
    expect(await backups.read(nameOf(1))).toMatchObject({ kind: 'failed' });
    expect(await backups.read(nameOf(2))).toMatchObject({ kind: 'failed', problem: 'gone' });
  });

  it('is listed under each of its names', async () => {
    const { folder, backups, write } = await aMachine();
    await write(1);
    await link(join(folder, nameOf(1)), join(folder, nameOf(2)));

    const listed = await backups.list();

    expect(listed.kind === 'listed' && listed.names.toSorted()).toEqual([nameOf(1), nameOf(2)]);
  });
});

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
}
