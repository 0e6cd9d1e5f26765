import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const QUERY = '?card';

/**
 * Gives `exercise.yaml?card` the exercise's card, so that the library shows what ships without the reader of exercise files.
 * An error or a warning in such a file fails the build; a hint does not.
 *
 * @param {string} root of the project; a configuration is bundled, so this file cannot tell where it stands
 * @returns {import('vite').Plugin}
 */
export function exerciseCards(root) {
  return {
    name: 'liaison:exercise-cards',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const card = await cardOf(root, id.slice(0, -QUERY.length));
      return `export const card = ${JSON.stringify(card)};`;
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
  const lines = toMend.map(({ code, message, range }) => `${file}:${range.line} ${code} ${message}`);
  throw new Error(`An exercise that ships is not in order:\n${lines.join('\n')}`);
}

/**
 * @param {string} root
 * @param {string} path
 */
async function load(root, path) {
  const { module } = await runnerImport(resolve(root, path), { configFile: false });
  return module;
}
