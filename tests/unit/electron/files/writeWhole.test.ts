import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../electron/main/files/writeWhole';
import { aFolder } from '../../../support/aFolder';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeWhole', () => {
  it('replaces a file and leaves nothing else in the folder', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'report.html'), 'a much longer old report');

    await writeWhole(join(folder, 'report.html'), bytes('new'));

    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  it('rejects and leaves no part behind when the place cannot take the file', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'report.html'));

    await expect(writeWhole(join(folder, 'report.html'), bytes('new'))).rejects.toThrow();
    await expect(writeWhole(join(folder, 'none', 'report.html'), bytes('new'))).rejects.toThrow('ENOENT');

    expect(await readdir(folder)).toEqual(['report.html']);
  });
});
