/**
 * `npm run exercises`: checks, proves and plays every exercise that ships, prints the figures, and holds docs/exercises.md and the
 * exercises' own pages against them. `--write` writes them there. Needs a build.
 */
import { exerciseFigures, shippedExercises } from './exerciseFigures.mjs';
import { instrumentTables, overviewTable, figureLines } from './exerciseTables.mjs';
import { frameTable, playTables, proofTable, rulesTable } from './frameTables.mjs';
import { holdExercisePages } from './markedPages.mjs';

/** As many as the smallest machine has processors. */
const AT_ONCE = 2;
const TABLES_OF = {
  instruments: instrumentTables,
  frames: frameTable,
  proof: proofTable,
  plays: playTables,
  rules: rulesTable,
};

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

await holdExercisePages('figures', 'npm run exercises', tables);

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
 * What the marker `<!-- figures: KIND FOLDER -->` stands for.
 *
 * @param {string} kind
 * @param {string} folder
 */
function tables(kind, folder) {
  if (kind === 'overview') return overviewTable(all);
  const figures = all.find((each) => each.folder === folder);
  const made = Object.entries(TABLES_OF).find(([name]) => name === kind)?.[1];
  if (figures && made) return made(figures);
  throw new Error(`A page asks for the figures "${kind} ${folder}", which there are not.`);
}
