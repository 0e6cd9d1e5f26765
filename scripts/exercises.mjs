/**
 * `npm run exercises`: checks, proves and plays every exercise that ships, prints the figures, and holds docs/exercises.md against
 * them. `--write` writes them there. Needs a build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exerciseFigures, shippedExercises } from './exerciseFigures.mjs';
import { frameTable, instrumentTables, overviewTable, figureLines } from './exerciseTables.mjs';
import { projectRoot } from './projectRoot.mjs';

/** As many as the smallest machine has processors. */
const AT_ONCE = 2;
const page = resolve(projectRoot, 'docs/exercises.md');

const shipped = await shippedExercises();
/** @type {import('./exerciseFigures.mjs').ExerciseFigures[]} */
const all = [];
const waiting = [...shipped.entries()];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, exercise] = next;
      const figures = await exerciseFigures(exercise);
      all[place] = figures;
      console.log(figureLines(figures));
      for (const amiss of notInOrder(figures)) {
        console.error(amiss);
        process.exitCode = 1;
      }
    }
  }),
);

const before = readFileSync(page, 'utf8');
const after = await format(withTables(before), { ...(await resolveConfig(page)), parser: 'markdown' });
if (process.argv.includes('--write')) {
  writeFileSync(page, after);
  console.log(`Wrote ${page}.`);
} else if (after !== before) {
  console.error('docs/exercises.md has other figures. Run "npm run exercises -- --write" and read what has changed.');
  process.exitCode = 1;
}

/**
 * What keeps an exercise from shipping: a proof that is not whole, an ending that nobody reaches, an error or a warning.
 *
 * @param {import('./exerciseFigures.mjs').ExerciseFigures} figures
 */
function notInOrder({ folder, proofs }) {
  return proofs.flatMap(({ frame, coverage, endings, findings }) => {
    const where = frame === null ? folder : `${folder} under ${frame}`;
    const unreached = Object.entries(endings).filter(([, { reached }]) => !reached);
    return [
      ...(coverage === 'proved' ? [] : [`${where} is not proved: ${coverage}.`]),
      ...unreached.map(([ending]) => `${where} never reaches the ending "${ending}".`),
      ...findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ code, message }) => `${where}: ${code} ${message}`),
    ];
  });
}

/**
 * Puts a table behind each marker `<!-- figures: KIND FOLDER -->`, up to `<!-- end -->`.
 *
 * @param {string} text
 */
function withTables(text) {
  return text.replace(/(<!-- figures: (\w+) ?(\w*) -->\n).*?(?=<!-- end -->)/gs, (_, marker, kind, folder) => {
    return `${marker}\n${table(kind, folder)}\n`;
  });
}

/**
 * @param {string} kind
 * @param {string} folder
 */
function table(kind, folder) {
  if (kind === 'overview') return overviewTable(all);
  const figures = all.find((each) => each.folder === folder);
  if (figures === undefined)
    throw new Error(`docs/exercises.md asks for figures of "${folder}", which is not in exercises/.`);
  return kind === 'frames' ? frameTable(figures) : instrumentTables(figures);
}
