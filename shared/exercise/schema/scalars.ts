import { DURATION_PATTERN, parseDuration } from '../duration';
import type { Band } from '../exercise';
import { parseScenarioTime } from '../scenarioTime';
import { oneOf, suggest } from '../suggest';
import type { Minutes } from '../units';
import { scalar } from './scalar';

export const ID_PATTERN = '[a-z][a-z0-9_]*';
const ID = new RegExp(`^${ID_PATTERN}$`);
const MAX_ID_LENGTH = 60;

export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && ID.test(text);
}

/** Text for people. Blank lines around it do not count. */
export const prose = scalar({
  code: 'LX0033',
  expected: 'Write a text, or remove the line.',
  standIn: '-',
  read: (text) => text.trim() || null,
  isProse: true,
  isTranslated: true,
  json: { type: ['string', 'number', 'boolean'] },
});

/** Text for people that is the same in every language, such as a version. */
export const fixedText = scalar({
  code: 'LX0033',
  expected: 'Write a text, or remove the line.',
  standIn: '-',
  read: (text) => text.trim() || null,
  isProse: true,
  json: { type: ['string', 'number', 'boolean'] },
});

/** Text for people that may still be empty. */
export const unfinishedText = scalar({
  code: 'LX0033',
  expected: 'Write a text.',
  standIn: '',
  read: (text) => text.trim(),
  isProse: true,
  json: { type: ['string', 'number', 'boolean'] },
});

/** A condition of the `when` language; its grammar is read later, when all names are known. */
export const conditionText = scalar({
  code: 'LX0033',
  expected: 'Write a condition such as `tension >= 70`, or remove the line.',
  standIn: 'yes',
  read: (text) => (text.trim() === '' ? null : text.trimEnd()),
  json: { type: ['string', 'boolean'] },
});

export const id = scalar({
  code: 'LX0024',
  expected: 'Write an id: small letters, digits and `_`, beginning with a letter.',
  standIn: 'x',
  pattern: ID_PATTERN,
  read: (text) => (isId(text) ? text : null),
  json: { maxLength: MAX_ID_LENGTH },
});

/** A value of a fact: `yes`, `no` or a word of the author's, written like an id. */
export const factValue = scalar({
  code: 'LX0024',
  expected: 'Write `yes` or `no`, or one of the values of the fact.',
  standIn: 'no',
  pattern: ID_PATTERN,
  read: (text) => (isId(text) ? text : null),
  json: { type: ['string', 'boolean'] },
});

/** `owner.part`: a task of an objective. */
export const dottedId = scalar({
  code: 'LX0024',
  expected: 'Write the objective and its task with a dot between: `lead_agreed.names_lead`.',
  standIn: 'x.x',
  pattern: `${ID_PATTERN}\\.${ID_PATTERN}`,
  read: (text) => (text.split('.').length === 2 && text.split('.').every(isId) ? text : null),
});

export const duration = scalar<Minutes>({
  code: 'LX0026',
  expected: 'Write a duration such as `40m`, `2h` or `2h30m`.',
  standIn: '1m',
  pattern: DURATION_PATTERN,
  read: parseDuration,
});

export const positiveDuration = scalar<Minutes>({
  code: 'LX0026',
  expected: 'Write a duration longer than nothing, such as `40m`, `2h` or `2h30m`.',
  standIn: '1m',
  pattern: DURATION_PATTERN,
  read: (text) => parseDuration(text) || null,
});

/** A whole number within limits, both included. */
export function wholeNumber(from: number, to: number) {
  return numberWhere(`from ${from} to ${to}`, from, to, () => true);
}

/** As `wholeNumber`, but not 0. */
export function wholeNumberButZero(from: number, to: number) {
  return numberWhere(`from ${from} to ${to}, but not 0`, from, to, (value) => value !== 0);
}

function numberWhere(range: string, from: number, to: number, fits: (value: number) => boolean) {
  return scalar({
    code: 'LX0025',
    expected: `Write a whole number ${range}.`,
    standIn: String(Math.max(from, 1)),
    pattern: '[+-]?[0-9]{1,9}',
    read: (text) => {
      const value = /^[+-]?[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
      return value >= from && value <= to && fits(value) ? value : null;
    },
    json: { type: ['integer', 'string'], minimum: from, maximum: to },
  });
}

export const yesNo = scalar({
  code: 'LX0027',
  expected: 'Write `yes` or `no`.',
  standIn: 'no',
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  json: { enum: ['yes', 'no', true, false] },
});

export function word<const T extends readonly string[]>(words: T) {
  return scalar<T[number]>({
    code: 'LX0028',
    expected: `Write ${oneOf(words)}.`,
    standIn: words[0] ?? '',
    json: { enum: words },
    read: (text) => words.find((known) => known === text) ?? null,
    suggest: (text) => suggest(text, words),
  });
}

export const scenarioTime = scalar({
  code: 'LX0029',
  expected: 'Write a date and time that exist, such as `2000-02-02 16:00`.',
  standIn: '2000-01-01 00:00',
  pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}',
  read: parseScenarioTime,
});

/** `40-69`, both ends included. */
export const bandRange = scalar<Pick<Band, 'from' | 'to'>>({
  code: 'LX0030',
  expected: 'Write a band from low to high between 0 and 100, such as `40-69`.',
  standIn: '0-0',
  pattern: '[0-9]{1,3}\\s*-\\s*[0-9]{1,3}',
  read: (text) => {
    const [, low, high] = /^([0-9]{1,3})\s*-\s*([0-9]{1,3})$/.exec(text) ?? [];
    const [from, to] = [Number(low), Number(high)];
    return from <= to && to <= 100 ? { from, to } : null;
  },
});

export const formatVersion = scalar({
  code: 'LX0031',
  expected: 'This version reads format 1: write `liaison: 1`.',
  standIn: '1',
  read: (text) => (text === '1' ? 1 : null),
  json: { enum: [1, '1'] },
});

export const languageTag = scalar({
  code: 'LX0034',
  expected: 'Write a language tag such as `en`, `sq` or `sr-Latn`.',
  standIn: 'en',
  pattern: '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*',
  read: (text) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) ? text : null),
});
