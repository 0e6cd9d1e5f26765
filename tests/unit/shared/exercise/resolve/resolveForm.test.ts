import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { FULL, minimalWith } from '../../../../support/exerciseTexts';
import { pointing, readExercise } from '../../../../support/readExercise';

const full = readExercise(FULL);
const formOf = (id: string) => full.decisions.find((decision) => decision.id === id)?.form;

/** The minimal exercise with one decision of these keys. */
function deciding(...keys: readonly string[]): string {
  const lines = ['at: 5m', 'question: What now?', 'by: comkfor', ...keys];
  return minimalWith(`decisions:\n  what_now:\n${lines.map((line) => `    ${line}\n`).join('')}`);
}

const OPTIONS = 'options: { a: { label: A }, b: { label: B }, c: { label: C } }';
const OUTCOMES = 'outcomes: { done: { say: Done. } }';

describe('the answer that a decision asks for', () => {
  it('is one of its options, unless the kind says otherwise', () => {
    expect(formOf('first_response')).toEqual({ kind: 'choice' });
  });

  it('is some of the options within its limits, which are one and all where none are given', () => {
    expect(formOf('best_cells')).toEqual({ kind: 'several', min: 0, max: 2 });
    expect(formOf('all_cells')).toEqual({ kind: 'several', min: 1, max: 2 });
  });

  it('is an order, amounts of a resource, a number in a range, or a text', () => {
    expect(formOf('first_help')).toEqual({ kind: 'ranking' });
    expect(formOf('spread_companies')).toEqual({ kind: 'allocation', resource: 'companies' });
    expect(formOf('crowd_size')).toEqual({ kind: 'estimate', min: 0, max: 5000, unit: 'people' });
    expect(formOf('statement')).toEqual({ kind: 'text' });
  });

  it('leads to the outcomes of the decision in every kind but a choice', () => {
    for (const { id, form, options, outcomes } of full.decisions) {
      expect([id, outcomes.length > 0]).toEqual([id, form.kind !== 'choice']);
      expect([id, options.every((option) => option.outcomes.length > 0)]).toEqual([
        id,
        form.kind === 'choice' || options.length === 0,
      ]);
    }
  });

  it('knows which option is meant as a mistake', () => {
    const mistakes = full.decisions.flatMap(({ options }) => options.filter(({ mistake }) => mistake));
    expect(mistakes.map(({ id }) => id)).toEqual(['military_sweep']);
  });
});

describe('what does not go with the kind of a decision', () => {
  it.each([
    ['outcomes at a choice', [OUTCOMES, 'options: { a: { label: A, outcomes: { x: { say: X. } } } }'], 'outcomes'],
    ['limits at a choice', ['min: 1', 'options: { a: { label: A, outcomes: { x: { say: X. } } } }'], 'min'],
    ['a unit at several', ['kind: several', 'unit: men', OPTIONS, OUTCOMES], 'unit'],
    ['limits of a ranking', ['kind: ranking', 'max: 2', OPTIONS, OUTCOMES], 'max'],
    ['a spread at several', ['kind: several', 'spread: companies', OPTIONS, OUTCOMES], 'spread'],
    ['options of an estimate', ['kind: estimate', 'min: 0', 'max: 9', OPTIONS, OUTCOMES], 'options'],
    ['options of a text', ['kind: text', OPTIONS, OUTCOMES], 'options'],
    ['limits of a text', ['kind: text', 'max: 300', OUTCOMES], 'max'],
    [
      'outcomes of an option that is one of several',
      ['kind: several', 'options: { a: { label: A, outcomes: { x: { say: X. } } } }', OUTCOMES],
      'outcomes',
    ],
    [
      'a need of a ranked option',
      ['kind: ranking', 'options: { a: { label: A, needs: trust > 1 }, b: { label: B } }', OUTCOMES],
      'needs',
    ],
    [
      'a price of a ranked option',
      ['kind: ranking', 'options: { a: { label: A, spends: { companies: 1 } }, b: { label: B } }', OUTCOMES],
      'spends',
    ],
    [
      'a price of an option that is given something',
      ['kind: allocation', 'spread: companies', 'options: { a: { label: A, spends: { companies: 1 } } }', OUTCOMES],
      'spends',
    ],
  ])('is refused with a way out: %s', (_, keys, at) => {
    const text = deciding(...keys);
    expect(pointing(text)).toEqual([`LX0038 "${at}"`]);
    expect(parseExercise(text).findings[0]?.message).toMatch(/(?:Move|Remove) /);
  });

  it('is not looked at while the kind itself is misspelt', () => {
    expect(pointing(deciding('kind: rankng', OPTIONS, OUTCOMES))).toEqual(['LX0028 "rankng"']);
  });
});

describe('what is missing', () => {
  it.each([
    ['options', ['kind: several', OUTCOMES], 'LX0035'],
    ['a second option of a ranking', ['kind: ranking', 'options: { a: { label: A } }', OUTCOMES], 'LX0035'],
    ['outcomes', ['kind: ranking', OPTIONS], 'LX0035'],
    ['outcomes of a text', ['kind: text'], 'LX0035'],
    ['the resource that is spread', ['kind: allocation', OPTIONS, OUTCOMES], 'LX0022'],
    ['the lower limit of an estimate', ['kind: estimate', 'max: 9', OUTCOMES], 'LX0022'],
    ['the upper limit of an estimate', ['kind: estimate', 'min: 9', OUTCOMES], 'LX0022'],
  ])('is asked for once: %s', (_, keys, code) => {
    expect(parseExercise(deciding(...keys)).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('is the resource of an allocation when nobody declared it', () => {
    const [found] = parseExercise(deciding('kind: allocation', 'spread: comanies', OPTIONS, OUTCOMES)).findings;
    expect(found).toMatchObject({ code: 'LX0040', suggestion: 'companies' });
  });
});

describe('limits that no answer fits', () => {
  it.each([
    [['kind: several', 'max: 4'], '4'],
    [['kind: several', 'max: 0'], '0'],
    [['kind: several', 'min: 4'], '4'],
    [['kind: several', 'min: -1'], '-1'],
    [['kind: several', 'min: 3', 'max: 2'], '3'],
  ])('are refused where three options are there: %s', (keys, at) => {
    expect(pointing(deciding(...keys, OPTIONS, OUTCOMES))).toEqual([`LX0052 "${at}"`]);
  });

  it('are refused for an estimate that could be one number only', () => {
    expect(pointing(deciding('kind: estimate', 'min: 9', 'max: 9', OUTCOMES))).toEqual(['LX0052 "9"']);
  });

  it('are fine where every answer fits', () => {
    expect(pointing(deciding('kind: several', 'min: 3', 'max: 3', OPTIONS, OUTCOMES))).toEqual([]);
    expect(pointing(deciding('kind: estimate', 'min: -5', 'max: 5', OUTCOMES))).toEqual([]);
  });
});

it('an answer without options is not waited for by an option', () => {
  const inject = 'injects:\n  later: { after: what_now.a, to: everyone, via: news, text: News. }';
  const text = `${deciding('kind: text', OUTCOMES).replace(/^injects:\n.*\n/m, '')}${inject}\n`;
  expect(pointing(text)).toEqual(['LX0040 "what_now.a"']);
});

it('an ending that the outcome of a whole answer leads to is reached', () => {
  const outcome = 'outcomes: { done: { end: over } }';
  const text = deciding('kind: text', outcome).replace(/^endings:\n.*\n/m, '');
  expect(pointing(`${text}endings:\n  over: { title: Over, say: It is over. }\n`)).toEqual([]);
});

it('conditions may count on the kind of a decision only when it is read', () => {
  const outcomes = 'outcomes: { done: { when: answer(what_now) > 500, say: Done. } }';
  expect(pointing(deciding('kind: estimat', 'min: 0', 'max: 900', outcomes))).toEqual(['LX0028 "estimat"']);
  expect(pointing(deciding('kind: ranking', OPTIONS, outcomes))).toEqual(['LX0068 "answer(what_now)"']);
});
