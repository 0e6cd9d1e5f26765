import { COMPARED } from './exerciseFigures.mjs';
import { CREDIT, TABLE_NAMES, TENSION, TRUST } from './exerciseTables.mjs';
import { markdownTable, percent, range, tenths, whole } from './markdownTable.mjs';

/**
 * @typedef {import('./exerciseFigures.mjs').ExerciseFigures} ExerciseFigures
 * @typedef {import('../shared/exercise/exercise').Exercise} Exercise
 * @typedef {import('../shared/exercise/exercise').Decision} Decision
 */

/**
 * How an exercise's proof differs between its frames, in short.
 *
 * @param {ExerciseFigures} figures
 */
export function frameTable({ exercise, proofs }) {
  return markdownTable([
    ['', 'Playthroughs', ...exercise.endings.map(({ title }) => title), 'Tension', 'Trust'],
    ...proofs.map(({ frame, playthroughs, endings, indicators }) => [
      exercise.frames.find(({ id }) => id === frame)?.title ?? 'As written',
      whole(playthroughs),
      ...exercise.endings.map(({ id }) => percent(endings[id]?.share)),
      range(indicators[TENSION]),
      range(indicators[TRUST]),
    ]),
  ]);
}

/**
 * All that the proof counts under each frame: how far each indicator can go, and the share of each ending.
 *
 * @param {ExerciseFigures} figures
 */
export function proofTable({ exercise, proofs }) {
  return markdownTable([
    ['', ...proofs.map(({ frame }) => frameName(frame))],
    ['Playthroughs', ...proofs.map(({ playthroughs }) => whole(playthroughs))],
    ['States', ...proofs.map(({ states }) => whole(states))],
    ...exercise.endings.map(({ id, title }) => [
      `“${title}”`,
      ...proofs.map(({ endings }) => percent(endings[id]?.share)),
    ]),
    ...exercise.indicators.map(({ id, name }) => [name, ...proofs.map(({ indicators }) => range(indicators[id]))]),
  ]);
}

/**
 * What comes of each compared policy under each frame, in two tables: the endings, and where the indicators and the credit end.
 *
 * @param {ExerciseFigures} figures
 */
export function playTables({ exercise, plays }) {
  const rows = COMPARED.flatMap((policy) =>
    plays.map(({ frame, simulations }) => ({
      name: `${TABLE_NAMES[policy]}, ${frameName(frame)}`,
      simulation: simulations[policy],
    })),
  );
  const endings = [
    ['', ...exercise.endings.map(({ title }) => title)],
    ...rows.map(({ name, simulation }) => [
      name,
      ...exercise.endings.map(({ id }) => percent(simulation.endings.find(({ ending }) => ending === id)?.share)),
    ]),
  ];
  const ends = [
    ['Means at the end', ...exercise.indicators.map(({ name }) => name), 'Political credit left'],
    ...rows.map(({ name, simulation }) => [
      name,
      ...simulation.indicators.map(({ mean }) => Math.round(mean)),
      tenths(simulation.resources.find(({ resource }) => resource === CREDIT)?.mean ?? 0),
    ]),
  ];
  return `${markdownTable(endings)}\n${markdownTable(ends)}`;
}

/**
 * What a frame fixes in figures: what is at hand at STARTEX, the indicators that start elsewhere, and how each question is decided.
 *
 * @param {Pick<ExerciseFigures, 'exercise'>} figures
 */
export function rulesTable({ exercise: { frames, resources, indicators, decisions } }) {
  /** @param {(under: Exercise) => string | number} cell */
  const cells = (cell) => frames.map(({ exercise }) => cell(exercise));
  /** @type {(list: 'resources' | 'indicators', id: string) => (string | number)[]} */
  const starts = (list, id) => cells((under) => under[list].find((each) => each.id === id)?.start ?? '–');
  const rows = [
    ['', ...frames.map(({ id }) => frameName(id))],
    ...resources.map(({ id, name }) => [name, ...starts('resources', id)]),
    ...indicators
      .map(({ id, name }) => [name, ...starts('indicators', id)])
      .filter(([, ...values]) => new Set(values).size > 1),
    ...decisions.map(({ id, title }) => [
      title,
      ...cells((under) => {
        const decision = under.decisions.find((each) => each.id === id);
        return decision ? ruleOf(decision, under) : '–';
      }),
    ]),
  ];
  return markdownTable(rows, '---');
}

/**
 * @param {Decision} decision
 * @param {Exercise} exercise
 */
function ruleOf({ rule, lead, by, within }, { roles }) {
  const limit = within === null ? '' : `, ${within} min`;
  const decides = roles.find(({ id }) => id === (lead ?? by[0]))?.name ?? '';
  if (rule === 'one') return `${decides} alone${limit}`;
  if (rule === 'lead') return `${decides} leads, ${by.length - 1} heard${limit}`;
  return `${rule} of ${by.length}${limit}`;
}

/** @param {string | null} frame */
function frameName(frame) {
  if (frame === null) return 'As written';
  return frame.replace(/(^|_)(\w)/g, (_, gap, letter) => `${gap && ' '}${letter.toUpperCase()}`);
}
