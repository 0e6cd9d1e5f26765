import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile } from '#shared/kernel/compile';
import { brief } from '../../../renderer/i18n/en/brief';
import { common } from '../../../renderer/i18n/en/common';
import { conduct } from '../../../renderer/i18n/en/conduct';
import { review } from '../../../renderer/i18n/en/review';
import { seat } from '../../../renderer/i18n/en/seat';
import { aSitting, type Habits } from '../../support/aSitting';
import { readExercise } from '../../support/readExercise';

const text = readFileSync('exercises/first_steps/exercise.yaml', 'utf8');
const exercise = readExercise(text);
const compiled = compile(exercise);
const told = [...exercise.injects, ...exercise.decisions];
const notes = told.map((each) => each.notes ?? '').join(' ');

function leaves(texts: object): readonly string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leaves(value) : [],
  );
}

function endings(habits: Omit<Habits, 'seed'>): readonly (string | null)[] {
  return Array.from({ length: 100 }, (_, table) => aSitting(compiled, { ...habits, seed: table * 7919 + 1 }).ending);
}

it('has nothing to correct and nothing to warn of', () => {
  expect(parseExercise(text).findings).toEqual([]);
});

it('says in its notes only what stands on the screens, and calls news by its title', () => {
  const screens = new Set(leaves({ brief, common, conduct, review, seat }).map((label) => label.replace('…', '')));
  const titles = new Set(told.map(({ title }) => title));
  const unspoken = notes.replace(/Read aloud: "[^"]*"/g, '');
  const keys = [...unspoken.matchAll(/\b[A-Z] \(([^)]+)\)/g)].map(([, label]) => label ?? '');
  const quoted = [...unspoken.matchAll(/"([^"]+)"/g)].map(([, label]) => label ?? '');

  expect(keys.length).toBeGreaterThanOrEqual(12);
  expect([...keys, ...quoted].filter((label) => !screens.has(label) && !titles.has(label))).toEqual([]);
});

it('teaches every key of news and decisions, and those for notes, undo and handing over', () => {
  const taught = new Set([...notes.matchAll(/\b([A-Z])\b(?=[ ,.:;])/g)].map(([, key]) => key));

  expect([...'DHSTOGRCAVENUL'].filter((key) => !taught.has(key))).toEqual([]);
});

it('has one decision of one role and joint ones by two other rules', () => {
  expect(exercise.decisions.map(({ rule }) => rule).toSorted()).toEqual(['consensus', 'majority', 'one']);
});

it('rewards a table that works together, mostly', () => {
  const together = endings({ late: 0, prefers: ['seal', 'one_post', 'one_list'] });
  const share = together.filter((ending) => ending === 'shared_tap').length;

  expect(share).toBeGreaterThan(60);
});

it('brings every table to an ending, and each ending to some', () => {
  expect(new Set(endings({ late: 20 }))).toEqual(new Set(['square_lost', 'shared_tap', 'long_night']));
});

it('takes the square from a table that decides nothing', () => {
  expect(new Set(endings({ late: 100 }))).toEqual(new Set(['square_lost']));
});
