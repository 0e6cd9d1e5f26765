import { expect, it } from 'vitest';
import { hasWords } from '../../../../../renderer/features/library/hasWords';

const TEXTS = [
  'The Bridge at Mitrovica',
  'Interethnic violence',
  'Đakovica/Gjakovë',
  'Kosovska Mitrovica and Priština',
];

it('finds every word of the filter, in any order and in any of the texts', () => {
  expect(hasWords(TEXTS, 'violence bridge')).toBe(true);
  expect(hasWords(TEXTS, 'bridge borders')).toBe(false);
});

it('finds the beginning of a word that is still being written', () => {
  expect(hasWords(TEXTS, 'mitro')).toBe(true);
});

it('minds neither capitals nor accents, on either side', () => {
  expect(hasWords(TEXTS, 'PRISTINA')).toBe(true);
  expect(hasWords(TEXTS, 'brídge')).toBe(true);
  expect(hasWords(TEXTS, 'dakovica gjakove')).toBe(true);
});

it('does not let a word begin in one text and end in the next', () => {
  expect(hasWords(['Zone', 'Step'], 'zonestep')).toBe(false);
});

it('is satisfied by an empty filter, and minds no blanks around the words', () => {
  expect(hasWords(TEXTS, '')).toBe(true);
  expect(hasWords(TEXTS, '  bridge  ')).toBe(true);
});
