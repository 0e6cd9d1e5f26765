import { expect, it } from 'vitest';
import { placesIn } from '#shared/exercise/placesIn';
import { MINIMAL } from '../../../support/exerciseTexts';

const place = placesIn(MINIMAL);
const lines = MINIMAL.split('\n');
const pointed = (...path: readonly string[]) => {
  const { start, end, line, column } = place(path);
  const word = MINIMAL.slice(start, end);
  expect(lines[line - 1]?.slice(column - 1, column - 1 + word.length)).toBe(word);
  return word;
};

it('finds the key at a path, with its line and column', () => {
  expect(pointed('decisions', 'first_response', 'options', 'joint_cordon')).toBe('joint_cordon');
  expect(pointed('endings', 'divided', 'when')).toBe('when');
  expect(pointed('liaison')).toBe('liaison');
});

it('finds the nearest key above one that is not written', () => {
  expect(pointed('decisions', 'first_response', 'otherwise', 'say')).toBe('first_response');
  expect(pointed('nothing')).toBe('');
});
