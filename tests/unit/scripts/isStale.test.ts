import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isStale } from '../../../scripts/isStale.mjs';
import { aFolder } from '../../support/aFolder';

/** A source written in minute 1, built in minute 2. */
async function aBuiltProject() {
  const folder = await aFolder();
  const [source, sources, built] = [join(folder, 'src/deep/a.ts'), join(folder, 'src'), join(folder, 'out.js')];
  await mkdir(join(folder, 'src/deep'), { recursive: true });
  await writeFile(source, '');
  await writeFile(built, '');
  for (const path of [source, join(folder, 'src/deep'), sources]) await utimes(path, 60, 60);
  await utimes(built, 120, 120);
  return { source, sources, built };
}

it('is fresh when every built file is newer than every source', async () => {
  const { sources, built } = await aBuiltProject();

  expect(isStale([built], [sources])).toBe(false);
});

it('is stale when a source deep inside is newer, or one was removed', async () => {
  const { source, sources, built } = await aBuiltProject();
  await utimes(source, 180, 180);
  expect(isStale([built], [sources])).toBe(true);

  await rm(source);
  expect(isStale([built], [sources])).toBe(true);
});

it('is stale when a built file is missing', async () => {
  const { sources, built } = await aBuiltProject();

  expect(isStale([built, `${built}.none`], [sources])).toBe(true);
});
