import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedTranslations } from '../../../../renderer/storage/shippedExercises';

it('has the texts of each exercise that ships in every language that its folder has', async () => {
  const folders = readdirSync('exercises', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(shippedTranslations.length).toBeGreaterThan(0);
  for (const { name } of folders) {
    const files = readdirSync(`exercises/${name}`).filter((file) => file.startsWith('texts.'));
    const shipped = shippedTranslations.filter(({ folder }) => folder === name);
    expect([name, ...shipped.map(({ language }) => `texts.${language}.yaml`)]).toEqual([name, ...files]);
    for (const { language, load } of shipped)
      expect(await load()).toBe(readFileSync(`exercises/${name}/texts.${language}.yaml`, 'utf8'));
  }
});
