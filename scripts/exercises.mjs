/**
 * `npm run exercises`: checks, proves and plays every exercise that ships, prints the figures, and holds docs/exercises.md against
 * them. `--write` writes them there. Needs a build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exerciseFigures, shippedExercises } from './exerciseFigures.mjs';
import { frameTable, instrumentTables, overviewTable, proofLines } from './exerciseTables.mjs';
import { projectRoot } from './projectRoot.mjs';

const page = resolve(projectRoot, 'docs/exercises.md');

/** @type {import('./exerciseFigures.mjs').ExerciseFigures[]} */
const all = [];
for (const shipped of await shippedExercises()) {
  const figures = await exerciseFigures(shipped);
  console.log(proofLines(figures));
  all.push(figures);
}

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
