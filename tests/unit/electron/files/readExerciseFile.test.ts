import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_ARCHIVE_BYTES } from '#shared/archive/archiveLimits';
import { LARGEST_EXERCISE_BYTES } from '#shared/ipc/contract';
import { readExerciseFile } from '../../../../electron/main/files/readExerciseFile';
import { aFolder } from '../../../support/aFolder';

describe('readExerciseFile', () => {
  it('reads UTF-8 text and names the file without its folder', async () => {
    const path = join(await aFolder(), 'bridge.yaml');
    await writeFile(path, 'title: Ура Митровица – Mitrovicë\n');

    expect(await readExerciseFile(path)).toEqual({
      kind: 'opened',
      file: { name: 'bridge.yaml', text: 'title: Ура Митровица – Mitrovicë\n' },
    });
  });

  it('reads a file of exactly the largest size and refuses one byte more', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'full.yaml'), 'a'.repeat(LARGEST_EXERCISE_BYTES));
    await writeFile(join(folder, 'over.yaml'), 'a'.repeat(LARGEST_EXERCISE_BYTES + 1));

    expect((await readExerciseFile(join(folder, 'full.yaml'))).kind).toBe('opened');
    expect(await readExerciseFile(join(folder, 'over.yaml'))).toEqual({
      kind: 'failed',
      name: 'over.yaml',
      problem: 'tooLarge',
    });
  });

  it('says so when a file is not text', async () => {
    const path = join(await aFolder(), 'photo.yaml');
    await writeFile(path, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));

    expect(await readExerciseFile(path)).toEqual({ kind: 'failed', name: 'photo.yaml', problem: 'notText' });
  });

  it('reads a saved session or a package as it is, however small or empty it is', async () => {
    const folder = await aFolder();
    for (const [name, bytes] of [
      ['day.liaison-session', Uint8Array.of(0x50, 0x4b, 0xff)],
      ['bridge.LIAISON', new Uint8Array()],
      ['large.zip', new Uint8Array(3 * LARGEST_EXERCISE_BYTES).fill(7)],
    ] as const) {
      await writeFile(join(folder, name), bytes);
      const read = await readExerciseFile(join(folder, name));
      if (read.kind !== 'openedArchive') throw new Error(`It was ${read.kind}`);
      expect([read.file.name, Buffer.compare(read.file.bytes, bytes)]).toEqual([name, 0]);
    }
  });

  it('refuses an archive above the largest size', async () => {
    const path = join(await aFolder(), 'over.liaison');
    await writeFile(path, '');
    await truncate(path, LARGEST_ARCHIVE_BYTES + 1);

    expect(await readExerciseFile(path)).toEqual({ kind: 'failed', name: 'over.liaison', problem: 'archiveTooLarge' });
  });

  it('says so when there is no such file, or it is a folder', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'folder.yaml'));

    expect(await readExerciseFile(join(folder, 'none.yaml'))).toMatchObject({ problem: 'unreadable' });
    expect(await readExerciseFile(join(folder, 'folder.yaml'))).toMatchObject({ problem: 'unreadable' });
  });
});
