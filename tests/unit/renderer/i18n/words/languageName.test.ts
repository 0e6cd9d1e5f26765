import { expect, it } from 'vitest';
import { languageName } from '../../../../../renderer/i18n/words/languageName';

it.each([
  ['sq', 'Shqip'],
  ['sr-Latn', 'Srpski (latinica)'],
  ['fr', 'Français'],
  ['en', 'English'],
  ['mk', 'Македонски'],
  ['sq-ab-cd', 'sq-ab-cd'],
])('calls %s as it calls itself: %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
