import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { exerciseCards } from '../../../scripts/exerciseCards.mjs';
import { aFolder } from '../../support/aFolder';
import { MINIMAL } from '../../support/exerciseTexts';
import { minimalTextsWith } from '../../support/textsFiles';

/** What the build takes for a texts file of the minimal exercise. */
async function built(name: string, texts: string): Promise<unknown> {
  const folder = await aFolder();
  await writeFile(join(folder, 'exercise.yaml'), MINIMAL);
  await writeFile(join(folder, name), texts);
  const { load } = exerciseCards(resolve(import.meta.dirname, '../../..'));
  if (typeof load !== 'function') throw new Error('The plugin loads nothing');
  return load.call({} as never, `${join(folder, name)}?texts`);
}

it('builds texts in another language as they are, translated or not yet', async () => {
  const texts = minimalTextsWith("texts:\n  title: { of: The old day, text: '' }");
  expect(await built('texts.de.yaml', texts)).toBe(`export const texts = ${JSON.stringify(texts)};`);
});

it('fails over texts with an error, and says where it is', async () => {
  const texts = minimalTextsWith('texts:\n  titel: { of: The smallest day, text: Tag }');
  await expect(built('texts.de.yaml', texts)).rejects.toThrow(/texts\.de\.yaml:\d+ LX0040 .*`titel`/);
});

it('fails over texts under the name of another language', async () => {
  await expect(built('texts.fr.yaml', minimalTextsWith())).rejects.toThrow('name it texts.de.yaml');
});
