import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playTable } from '#shared/analysis/playTable';
import { prove } from '#shared/analysis/prove';
import { runSeed } from '#shared/analysis/runSeed';
import { parseExercise } from '#shared/exercise/parseExercise';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { compile } from '#shared/kernel/compile';
import { shippedExercises } from '../../support/shippedExercises';

/** How many tables play each exercise; more for a long run. */
const PLAYS = Number(process.env.LIAISON_PLAYS ?? 150);
const SEED = 11;

/** The exercises that speak more than English, and the languages that each of them has. */
const TRANSLATED = ['first_steps', 'mitrovica_bridge'];
const LANGUAGES = ['fr', 'sq', 'sr-Latn'];

// How each exercise is proved under its frames is seen by `npm run exercises`.
describe.each(shippedExercises())('the shipped exercise $folder', ({ folder, text, exercise }) => {
  it('has nothing to be warned of', () => {
    expect(parseExercise(text).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('has all its texts in each language that it speaks', () => {
    const files = readdirSync(`exercises/${folder}`).filter((name) => /^texts\..*\.yaml$/.test(name));
    expect(files).toEqual(TRANSLATED.includes(folder) ? LANGUAGES.map((language) => `texts.${language}.yaml`) : []);
    for (const name of files) {
      const read = readTexts(readFileSync(`exercises/${folder}/${name}`, 'utf8'), text);
      expect([name, read.findings.filter(({ severity }) => severity !== 'hint')]).toEqual([name, []]);
      expect(read).toMatchObject({ language: name.slice('texts.'.length, -'.yaml'.length) });
    }
  });

  it('is proved completely, and no table does what the proof did not foresee', { timeout: 120_000 + PLAYS * 100 }, () => {
    const compiled = compile(exercise);
    const { coverage, endings, indicators, findings } = prove(compiled, { keepGoing: () => true });
    expect(coverage).toBe('proved');
    expect(endings.filter(({ reached }) => !reached)).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);

    const taken = exercise.decisions.map(({ options }) => options.map(() => 0));
    for (let run = 0; run < PLAYS; run += 1) {
      const seed = runSeed(SEED, run);
      for (const { after } of playTable(compiled, { policy: 'uniform', seed, taken })) {
        const astray = indicators.filter(({ min, max }, index) => {
          const value = after.indicators[index] ?? NaN;
          return !(value >= min && value <= max);
        });
        expect({ seed, astray }).toEqual({ seed, astray: [] });
      }
    }
    console.log(`${PLAYS} tables of ${exercise.title} did nothing that the proof did not foresee (seed ${SEED}).`);
  });
});
