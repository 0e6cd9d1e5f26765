import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { runnerImport } from 'vite';

const CARD = '?card';
const TEXTS = '?texts';

/**
 * Gives `exercise.yaml?card` the exercise's card, so that the library shows what ships without the reader of exercise files.
 * An error or a warning in such a file fails the build; a hint does not. Gives `texts.sq.yaml?texts` that file's text: there
 * an error fails the build, and what is not translated yet does not.
 *
 * @param {string} root of the project; a configuration is bundled, so this file cannot tell where it stands
 * @returns {import('vite').Plugin}
 */
export function exerciseCards(root) {
  return {
    name: 'liaison:exercise-cards',
    async load(id) {
      if (id.endsWith(CARD)) {
        const card = await cardOf(root, id.slice(0, -CARD.length));
        return `export const card = ${JSON.stringify(card)};`;
      }
      if (!id.endsWith(TEXTS)) return null;
      const texts = await textsOf(root, id.slice(0, -TEXTS.length));
      return `export const texts = ${JSON.stringify(texts)};`;
    },
  };
}

/**
 * @param {string} root
 * @param {string} file
 */
async function cardOf(root, file) {
  /** @type {typeof import('../shared/exercise/parseExercise')} */
  const { parseExercise } = await load(root, 'shared/exercise/parseExercise.ts');
  /** @type {typeof import('../shared/exercise/exerciseCard')} */
  const { exerciseCard } = await load(root, 'shared/exercise/exerciseCard.ts');
  const reading = parseExercise(readFileSync(file, 'utf8'));
  const toMend = reading.findings.filter(({ severity }) => severity !== 'hint');
  if (reading.kind === 'valid' && toMend.length === 0) return exerciseCard(reading.exercise);
  throw notInOrder(file, toMend);
}

/**
 * @param {string} root
 * @param {string} file
 */
async function textsOf(root, file) {
  /** @type {typeof import('../shared/exercise/texts/readTexts')} */
  const { readTexts } = await load(root, 'shared/exercise/texts/readTexts.ts');
  const text = readFileSync(file, 'utf8');
  const reading = readTexts(text, readFileSync(resolve(dirname(file), 'exercise.yaml'), 'utf8'));
  if (reading.kind === 'invalid')
    throw notInOrder(
      file,
      reading.findings.filter(({ severity }) => severity === 'error'),
    );
  if (basename(file) !== `texts.${reading.language}.yaml`) {
    throw new Error(`${file} holds texts in \`${reading.language}\`: name it texts.${reading.language}.yaml`);
  }
  return text;
}

/**
 * @param {string} file
 * @param {readonly import('../shared/exercise/finding').Finding[]} findings
 */
function notInOrder(file, findings) {
  const lines = findings.map(({ code, message, range }) => `${file}:${range.line} ${code} ${message}`);
  return new Error(`An exercise that ships is not in order:\n${lines.join('\n')}`);
}

/**
 * @param {string} root
 * @param {string} path
 */
async function load(root, path) {
  const { module } = await runnerImport(resolve(root, path), { configFile: false });
  return module;
}
