import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedLanguages } from '../../../../renderer/storage/shippedLanguages';

it('lists the languages of each exercise that ships by the files in its folder', () => {
  const folders = readdirSync('exercises', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    const files = readdirSync(`exercises/${name}`).filter((file) => file.startsWith('texts.'));
    expect([name, ...shippedLanguages(name).map((language) => `texts.${language}.yaml`)]).toEqual([name, ...files]);
  }
});

it('has none for an exercise that does not ship', () => {
  expect(shippedLanguages('none')).toEqual([]);
});
