import { COMPARED, TABLES } from './exerciseFigures.mjs';
import { markdownTable, percent, tenths, whole } from './markdownTable.mjs';

/**
 * @typedef {import('./exerciseFigures.mjs').ExerciseFigures} ExerciseFigures
 * @typedef {import('../shared/analysis/simulation').Simulation} Simulation
 */

/** @type {Readonly<Record<import('./exerciseFigures.mjs').ComparedPolicy, string>>} */
export const TABLE_NAMES = { forceful: 'Force first', civil: 'Civil means only', cooperative: 'Joint action' };
/** What every exercise counts on its way: how near violence is, whether institutions are trusted, what joint action costs. */
export const TENSION = 'tension';
export const TRUST = 'trust';
export const CREDIT = 'credit';
const MINUTE = 60;

/**
 * What comes of each compared policy, in two tables: the way of tension and its price, and the endings.
 *
 * @param {ExerciseFigures} figures
 */
export function instrumentTables({ exercise, simulations }) {
  const first = simulations[COMPARED[0] ?? 'forceful'];
  const phases = first.course.map(({ phase }) => exercise.phases.find(({ id }) => id === phase)?.title ?? phase);
  const start = (/** @type {string} */ id) => exercise.indicators.find((indicator) => indicator.id === id)?.start ?? '';
  const way = [
    [
      '',
      'Tension at STARTEX',
      ...phases.map((title) => `“${title}” begins`),
      'End',
      'Trust, STARTEX to end',
      'Political credit left',
      'From answer to effect',
    ],
    ...COMPARED.map((policy) => {
      const { course, indicators, resources, meanDelay } = simulations[policy];
      const end = (/** @type {string} */ id) => indicators.find(({ indicator }) => indicator === id)?.mean ?? 0;
      return [
        TABLE_NAMES[policy],
        start(TENSION),
        ...course.map(({ means }) => Math.round(means.find(({ indicator }) => indicator === TENSION)?.mean ?? 0)),
        Math.round(end(TENSION)),
        `${start(TRUST)} to ${Math.round(end(TRUST))}`,
        tenths(resources.find(({ resource }) => resource === CREDIT)?.mean ?? 0),
        `${tenths((meanDelay ?? 0) / MINUTE)} min`,
      ];
    }),
  ];
  const endings = [
    ['', ...exercise.endings.map(({ title }) => title)],
    ...COMPARED.map((policy) => [
      TABLE_NAMES[policy],
      ...exercise.endings.map(({ id }) =>
        percent(simulations[policy].endings.find(({ ending }) => ending === id)?.share),
      ),
    ]),
  ];
  return `${markdownTable(way)}\n${markdownTable(endings)}`;
}

/**
 * The exercises in one table, to choose from.
 *
 * @param {readonly ExerciseFigures[]} all
 */
export function overviewTable(all) {
  return markdownTable([
    [
      'Exercise',
      'Challenges',
      'Planned',
      'Roles',
      'Injects',
      'Decisions, civil and military',
      'Frames',
      'Playthroughs',
    ],
    ...all.map(({ folder, exercise, proofs }) => [
      `[${exercise.title}](../exercises/${folder}/README.md)`,
      exercise.challenges.map((challenge) => challenge.replaceAll('_', ' ')).join(', '),
      `${exercise.duration} min`,
      exercise.roles.length,
      exercise.injects.length,
      `${exercise.decisions.length}, ${civilAndMilitary(exercise).length}`,
      exercise.frames.length === 0 ? '–' : exercise.frames.length,
      whole(proofs[0]?.playthroughs ?? 0),
    ]),
  ]);
}

/**
 * The decisions that civil and military seats make together.
 *
 * @param {ExerciseFigures['exercise']} exercise
 */
function civilAndMilitary({ decisions, roles, organisations }) {
  const kindOf = (/** @type {string} */ role) => {
    const owner = roles.find(({ id }) => id === role)?.organisation;
    return organisations.find(({ id }) => id === owner)?.kind;
  };
  return decisions.filter(({ by }) => ['civil', 'military'].every((kind) => by.some((role) => kindOf(role) === kind)));
}

/**
 * An exercise's figures as lines for a terminal.
 *
 * @param {ExerciseFigures} figures
 */
export function figureLines({ folder, check, proofs, simulations }) {
  const lines = proofs.map(({ frame, coverage, playthroughs, states, seconds, endings, findings }) => {
    const reached = Object.values(endings).filter((ending) => ending.reached).length;
    const name = frame === null ? folder : `${folder}, ${frame}`;
    return `${name}: ${coverage}, ${whole(playthroughs)} playthroughs in ${whole(states)} states, ${seconds} s; ${reached} of ${Object.keys(endings).length} endings reached; ${findings.length} findings`;
  });
  const means = COMPARED.map((policy) => `${policy} ${endOf(simulations[policy])}`).join('; ');
  return [check, ...lines, `${folder}, means at the end of ${TABLES} tables: ${means}`].join('\n');
}

/** @param {Simulation} simulation */
function endOf({ indicators }) {
  return indicators.map(({ indicator, mean }) => `${indicator} ${Math.round(mean)}`).join(' ');
}
