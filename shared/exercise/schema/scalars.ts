import { z } from 'zod';
import { DURATION_PATTERN, parseDuration } from '../duration';
import type { Band } from '../exercise';
import type { FindingCode } from '../findingCodes';
import { parseScenarioTime } from '../scenarioTime';
import { didYouMean, oneOf, suggest } from '../suggest';
import type { Minutes } from '../units';

z.config({ jitless: true }); // the content security policy allows no generated code

const ID_PATTERN = '[a-z][a-z0-9_]*';
const ID = new RegExp(`^${ID_PATTERN}$`);
const MAX_ID_LENGTH = 60;

export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && ID.test(text);
}

interface ScalarFacts {
  /** A valid text to go on with where the author's is wrong. */
  readonly standIn: string;
  /** Text for people, which YAML may have cut. */
  readonly isProse: boolean;
  /** Whether it is another text in another language. */
  readonly isTranslated: boolean;
}

/** What a scalar schema tells about itself. */
export const scalarFacts = z.registry<ScalarFacts>();

interface Scalar<T> {
  readonly code: FindingCode;
  /** What to write, as a whole sentence. */
  readonly expected: string;
  readonly standIn: string;
  readonly pattern?: string;
  /** Null when the text is not such a scalar. */
  readonly read: (text: string) => T | null;
  readonly suggest?: (text: string) => string | null;
  readonly isProse?: boolean;
  readonly isTranslated?: boolean;
}

/** A schema that types one text; the text is what the author wrote, since every YAML scalar is read as text. */
function scalar<T>({ code, expected, standIn, pattern, read, suggest: suggestFor, ...facts }: Scalar<T>) {
  const text = pattern === undefined ? z.string() : z.string().meta({ pattern: `^${pattern}$` });
  const schema = text.transform((written, context): T => {
    const value = read(written);
    if (value !== null) return value;
    const suggestion = suggestFor?.(written) ?? null;
    const shown =
      written === ''
        ? 'There is nothing here.'
        : `\`${shorten(written)}\` does not fit here${didYouMean(suggestion) || '.'}`;
    context.addIssue({ code: 'custom', message: `${shown} ${expected}`, params: { code, suggestion }, input: written });
    return z.NEVER;
  });
  const { isProse = false, isTranslated = false } = facts;
  scalarFacts.add(schema, { standIn, isProse, isTranslated });
  return schema;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** Text for people. Blank lines around it do not count. */
export const prose = scalar({
  code: 'LX0033',
  expected: 'Write a text, or remove the line.',
  standIn: '-',
  read: (text) => text.trim() || null,
  isProse: true,
  isTranslated: true,
});

/** Text for people that is the same in every language, such as a version. */
export const fixedText = scalar({
  code: 'LX0033',
  expected: 'Write a text, or remove the line.',
  standIn: '-',
  read: (text) => text.trim() || null,
  isProse: true,
});

/** Text for people that may still be empty. */
export const unfinishedText = scalar({
  code: 'LX0033',
  expected: 'Write a text.',
  standIn: '',
  read: (text) => text.trim(),
  isProse: true,
});

/** A condition of the `when` language; its grammar is read later, when all names are known. */
export const conditionText = scalar({
  code: 'LX0033',
  expected: 'Write a condition such as `tension >= 70`, or remove the line.',
  standIn: 'yes',
  read: (text) => (text.trim() === '' ? null : text.trimEnd()),
});

export const id = scalar({
  code: 'LX0024',
  expected: 'Write an id: small letters, digits and `_`, beginning with a letter.',
  standIn: 'x',
  pattern: ID_PATTERN,
  read: (text) => (isId(text) ? text : null),
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
  });
}

export const yesNo = scalar({
  code: 'LX0027',
  expected: 'Write `yes` or `no`.',
  standIn: 'no',
  pattern: '(?:yes|no)',
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
});

export function word<const T extends readonly string[]>(words: T) {
  return scalar<T[number]>({
    code: 'LX0028',
    expected: `Write ${oneOf(words)}.`,
    standIn: words[0] ?? '',
    pattern: `(?:${words.join('|')})`,
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
  pattern: '[0-9]{1,3}-[0-9]{1,3}',
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
  pattern: '1',
  read: (text) => (text === '1' ? 1 : null),
});

export const languageTag = scalar({
  code: 'LX0034',
  expected: 'Write a language tag such as `en`, `sq` or `sr-Latn`.',
  standIn: 'en',
  pattern: '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*',
  read: (text) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) ? text : null),
});

const IMAGE_ENDINGS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'gif'];
const FILE_NAME = '[A-Za-z0-9_-](?:[A-Za-z0-9_. -]*[A-Za-z0-9_-])?';
const IMAGE_PATTERN = `media(?:/${FILE_NAME})*/${FILE_NAME}\\.(?:${IMAGE_ENDINGS.join('|')})`;
const IMAGE = new RegExp(`^${IMAGE_PATTERN}$`);
const MAX_PATH_LENGTH = 200;

/** A picture below the exercise's folder. No path that this takes leads out of it, on any system. */
export const imagePath = scalar({
  code: 'LX0037',
  expected:
    'Write a path below `media/` such as `media/bridge.jpg`, of letters, digits, `_`, `-`, `.` and blanks, ' +
    `that ends in ${oneOf(IMAGE_ENDINGS)}.`,
  standIn: 'media/x.svg',
  pattern: IMAGE_PATTERN,
  read: (text) => (text.length <= MAX_PATH_LENGTH && !text.includes('..') && IMAGE.test(text) ? text : null),
});

/** A moment counted from something: `bus_attack`, `crisis + 5m`, `first_response.joint_cordon + 10m`, or a bare duration. */
export interface Moment {
  readonly name: string | null;
  readonly part: string | null;
  readonly offset: Minutes;
}

const MOMENT = new RegExp(`^(${ID_PATTERN})(?:\\.(${ID_PATTERN}))?(?:\\s*\\+\\s*(${DURATION_PATTERN}))?$`);

export const atMoment = scalar<Moment>({
  code: 'LX0032',
  expected: 'Write a time since STARTEX such as `40m`, or a phase such as `crisis` or `crisis + 5m`.',
  standIn: '0m',
  read: (text) => {
    const sinceStart = parseDuration(text);
    if (sinceStart !== null) return { name: null, part: null, offset: sinceStart };
    const moment = readMoment(text);
    return moment?.part === null ? moment : null;
  },
});

export const afterMoment = scalar<Moment>({
  code: 'LX0032',
  expected: 'Write an inject, a decision or `decision.option`, and `+ 10m` if it takes time: `first_response + 10m`.',
  standIn: 'x',
  read: readMoment,
});

function readMoment(text: string): Moment | null {
  const [, name, part, offset] = MOMENT.exec(text) ?? [];
  if (name === undefined) return null;
  return { name, part: part ?? null, offset: offset === undefined ? 0 : (parseDuration(offset) ?? 0) };
}
