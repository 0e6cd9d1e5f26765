import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Policy } from '#shared/analysis/policy';
import { simulate } from '#shared/analysis/simulate';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile } from '#shared/kernel/compile';
import { brief } from '../../../renderer/i18n/en/brief';
import { common } from '../../../renderer/i18n/en/common';
import { conduct } from '../../../renderer/i18n/en/conduct';
import { review } from '../../../renderer/i18n/en/review';
import { seat } from '../../../renderer/i18n/en/seat';
import { endingOfAnIdleTable } from '../../support/anIdleTable';
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

it('has nothing to correct and nothing to warn of', () => {
  expect(parseExercise(text).findings).toEqual([]);
});

it('says in its notes only what stands on the screens, and calls news by its title', () => {
  const screens = new Set(
    leaves({ brief, common, conduct, review, seat }).map((label) => label.replace('…', '').replace(/\{\{.*\}\},?/, '…')),
  );
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

it('rewards a table that works together, mostly, and brings every table to an ending', () => {
  const reached = (policy: Policy) => new Map(simulate(compiled, { runs: 500, seed: 1, policy }).endings.map(({ ending, share }) => [ending as string | null, share]));
  const together = reached('cooperative').get('shared_tap') ?? 0;
  expect(together).toBeGreaterThan(0.6);
  expect(together).toBeLessThan(1);

  const byChance = reached('uniform');
  expect([...byChance.keys()]).toEqual(['square_lost', 'shared_tap', 'long_night', null]);
  expect([...byChance].filter(([ending, share]) => (ending === null ? share > 0 : share < 0.01))).toEqual([]);
});

it('takes the square from a table that decides nothing', () => {
  expect(endingOfAnIdleTable(compiled)).toBe('square_lost');
});
