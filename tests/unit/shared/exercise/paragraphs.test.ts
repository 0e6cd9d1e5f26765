import { expect, it } from 'vitest';
import { paragraphs } from '#shared/exercise/paragraphs';

it('parts paragraphs at blank lines and keeps the lines within', () => {
  expect(paragraphs('A line\nand the next.\n \t\n\n\nAnother.\n')).toEqual(['A line\nand the next.', 'Another.']);
  expect(paragraphs('One.\r\n\r\nTwo.')).toEqual(['One.', 'Two.']);
});

it('takes each line of a folded text, which has no blank lines, for a paragraph', () => {
  expect(paragraphs('One.\nTwo.\n')).toEqual(['One.', 'Two.']);
});

it('finds none in a text without words', () => {
  expect(paragraphs(' \n\n ')).toEqual([]);
});
