import { expect, it } from 'vitest';
import { longestWait } from '../../../scripts/aloudFigures.mjs';

/** A second for each character. */
const secondsOf = (text: string): number => text.length;

it('has something wait until what is being read out has been read', () => {
  const said = [
    { due: 0, kind: 'inject', text: 'x'.repeat(40) },
    { due: 25, kind: 'question', text: 'x'.repeat(10) },
    { due: 300, kind: 'inject', text: 'x' },
  ] as const;
  expect(longestWait(said, secondsOf)).toBe(15);
});

it('reads what follows from an answer before news that has waited longer', () => {
  const said = [
    { due: 0, kind: 'inject', text: 'x'.repeat(30) },
    { due: 10, kind: 'inject', text: 'x' },
    { due: 20, kind: 'outcome', text: 'x'.repeat(50) },
  ] as const;
  expect(longestWait(said, secondsOf)).toBe(70);
});
