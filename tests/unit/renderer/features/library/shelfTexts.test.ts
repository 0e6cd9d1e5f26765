import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { exerciseCard } from '#shared/exercise/exerciseCard';
import type { ShelfEntry } from '../../../../../renderer/features/library/shelf';
import { languagesOf, shelfTexts } from '../../../../../renderer/features/library/shelfTexts';
import { common } from '../../../../../renderer/i18n/en/common';
import { library } from '../../../../../renderer/i18n/en/library';
import { anExercise } from '../../../../support/anExercise';
import { FULL } from '../../../../support/exerciseTexts';
import { readExercise } from '../../../../support/readExercise';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({ lng: 'en', resources: { en: { common, library } }, interpolation: { escapeValue: false } }),
);
const words = (entry: ShelfEntry) => shelfTexts(i18n.getFixedT('en', ['library', 'common']), entry);

function anEntry(overrides: Partial<ShelfEntry> = {}): ShelfEntry {
  const card = exerciseCard(anExercise({ title: 'The Zone', summary: 'A strip of land.', challenges: ['borders'] }));
  return { key: 'zone', addedAt: null, card, findings: [], translatedInto: [], ...overrides };
}

it('lets an exercise be found by its title, its summary and what its challenges are called', () => {
  expect(words(anEntry())).toEqual(expect.arrayContaining(['The Zone', 'A strip of land.', 'Borders']));
});

it('lets an exercise be found by what its frames are called', () => {
  const card = exerciseCard(readExercise(FULL));

  expect(card.frames.length).toBeGreaterThan(0);
  expect(words(anEntry({ card }))).toEqual(expect.arrayContaining([...card.frames]));
});

it('names languages in themselves, its own one first', () => {
  expect(languagesOf(anEntry({ translatedInto: ['sq', 'sr-Latn'] }))).toEqual([
    'English',
    'Shqip',
    'Srpski (latinica)',
  ]);
});

it('has words for an exercise that cannot be read, and no languages', () => {
  const broken = anEntry({ card: null });

  expect(words(broken)).toEqual(['An exercise that cannot be read']);
  expect(languagesOf(broken)).toEqual([]);
});
