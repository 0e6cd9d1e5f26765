import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws a whole number from `from` to `to`, both included. */
export type Draw = (from: number, to: number) => number;

export function seededDraw(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return (from, to) => uniformInt(generator, from, to);
}

/** Pieces that mean something to YAML, to conditions or to JavaScript, and some that no editor types. */
const PIECES = [
  ...[
    '#',
    ' #',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '[[[[',
    '{{{{',
    '"',
    "'",
    '|',
    '>',
    '|+2',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\\',
    '\u0000',
    '\uFEFF',
    '\uD800',
    '\u2028',
    '😀',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'everyone',
    'yes',
    '1e9',
    '-1',
    '0x10',
    '99999999999999999999',
  ],
  ...['=', '&&', '!', '((((', ' and ', ' not in ', 'decided(', '30m', '2h30m', 'null', '~', '.', '+ 5m', '\u202E'],
];

type Operator = (text: string, draw: Draw) => string;

const lineOperator =
  (change: (lines: string[], at: number, draw: Draw) => void): Operator =>
  (text, draw) => {
    const lines = text.split('\n');
    change(lines, draw(0, lines.length - 1), draw);
    return lines.join('\n');
  };

const splice = (text: string, at: number, remove: number, insert: string) =>
  text.slice(0, at) + insert + text.slice(at + remove);

const pick = <T>(list: readonly T[], draw: Draw): T | undefined => list[draw(0, list.length - 1)];

/** Ways in which a hand, an editor or a cable damages a text file. */
const MUTATIONS: Readonly<Record<string, Operator>> = {
  insertPiece: (text, draw) => splice(text, draw(0, text.length), 0, pick(PIECES, draw) ?? ''),
  replaceByPiece: (text, draw) => splice(text, draw(0, text.length), draw(1, 6), pick(PIECES, draw) ?? ''),
  deleteStretch: (text, draw) => splice(text, draw(0, text.length), draw(1, 40), ''),
  copyStretch: (text, draw) => {
    const from = draw(0, text.length);
    return splice(text, draw(0, text.length), 0, text.slice(from, from + draw(1, 80)));
  },
  cutOff: (text, draw) => text.slice(0, draw(0, text.length)),
  swapWords: (text, draw) => {
    const words = [...text.matchAll(/[a-z_]{3,}/g)];
    const [first, second] = [pick(words, draw), pick(words, draw)];
    return first === undefined || second === undefined ? text : splice(text, first.index, first[0].length, second[0]);
  },
  misspell: (text, draw) => {
    const word = pick([...text.matchAll(/[a-z_]{4,}/g)], draw);
    return word === undefined
      ? text
      : splice(text, word.index + 1, 2, word[0].slice(1, 3).split('').reverse().join(''));
  },
  changeNumber: (text, draw) => {
    const number = pick([...text.matchAll(/[0-9]+/g)], draw);
    return number === undefined ? text : splice(text, number.index, number[0].length, String(draw(-5, 100_000)));
  },
  deleteLine: lineOperator((lines, at) => lines.splice(at, 1)),
  doubleLine: lineOperator((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  moveLine: lineOperator((lines, at, draw) => lines.splice(draw(0, lines.length - 1), 0, ...lines.splice(at, 1))),
  indentLine: lineOperator((lines, at, draw) => (lines[at] = ' '.repeat(draw(1, 4)) + (lines[at] ?? ''))),
  dedentLine: lineOperator((lines, at, draw) => (lines[at] = (lines[at] ?? '').slice(draw(1, 3)))),
  emptyValue: lineOperator((lines, at) => (lines[at] = (lines[at] ?? '').replace(/:.*$/, ':'))),
  repeatBlock: lineOperator((lines, at, draw) => {
    const block = lines.slice(at, at + draw(1, 10));
    for (let copies = draw(1, 20); copies > 0; copies -= 1) lines.splice(at, 0, ...block);
  }),
  nestLine: lineOperator(
    (lines, at, draw) => (lines[at] = (lines[at] ?? '').replace(/: .*/, `: ${'['.repeat(draw(1, 400))}`)),
  ),
};

/** One to four kinds of damage in a row. */
export function mutateText(text: string, draw: Draw): string {
  const operators = Object.values(MUTATIONS);
  let mutated = text;
  for (let count = draw(1, 4); count > 0; count -= 1) mutated = pick(operators, draw)?.(mutated, draw) ?? mutated;
  return mutated;
}
