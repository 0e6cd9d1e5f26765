/**
 * `npm run aloud [-- FOLDER ...] [--write]`: has espeak-ng read out what a facilitator says, prints how long that takes in each phase
 * and what waits meanwhile, and (where no exercise is named) holds the pages of the exercises against it. `--write` writes it there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { aloudFigures } from './aloudFigures.mjs';
import { shippedExercises, TABLES } from './exerciseFigures.mjs';
import { markdownTable, percent } from './markdownTable.mjs';
import { holdExercisePages } from './markedPages.mjs';

const WORDS_A_MINUTE = 140;
const WAV_HEADER = 44;
/** Where the header of a WAV file says how many bytes sound for a second. */
const WAV_BYTE_RATE = 28;
const MINUTE = 60;
const MEASURED = ['mitrovica_bridge', 'after_complete'];

const { positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
if (spawnSync('espeak-ng', ['--version']).status !== 0) {
  console.error('No espeak-ng, which reads aloud. Install it (apt install espeak-ng, brew install espeak-ng).');
  process.exit(1);
}
const shipped = await shippedExercises();
const asked = positionals.length > 0 ? positionals : MEASURED;
const unknown = asked.filter((name) => !shipped.some(({ folder }) => folder === name));
if (unknown.length > 0) {
  console.error(
    `Not in exercises/: ${unknown.join(', ')}. There are ${shipped.map(({ folder }) => folder).join(', ')}.`,
  );
  process.exit(2);
}

/** @type {Map<string, number>} */
const read = new Map();
/** @type {Map<string, string>} */
const printed = new Map();
for (const { folder, exercise } of shipped.filter(({ folder }) => asked.includes(folder))) {
  const text = aloudText(exercise.title, await aloudFigures(exercise, { tables: TABLES, secondsOf }));
  printed.set(folder, text);
  console.log(text);
}
if (positionals.length === 0) {
  await holdExercisePages('aloud', 'npm run aloud', (folder = '') => {
    const text = printed.get(folder);
    if (text === undefined) throw new Error(`A page asks how long "${folder}" takes to read, which is not measured.`);
    return text;
  });
}

/**
 * How long a text takes to read, in seconds.
 *
 * @param {string} text
 */
function secondsOf(text) {
  const known = read.get(text);
  if (known !== undefined) return known;
  const words = ['-v', 'en-gb', '-s', String(WORDS_A_MINUTE), '--stdin', '--stdout'];
  const wav = execFileSync('espeak-ng', words, { input: text, maxBuffer: 2 ** 28 });
  const seconds = (wav.length - WAV_HEADER) / wav.readUInt32LE(WAV_BYTE_RATE);
  read.set(text, seconds);
  return seconds;
}

/**
 * @param {string} title
 * @param {Awaited<ReturnType<typeof aloudFigures>>} figures
 */
function aloudText(title, { phases, situation, limits, patient, waiting, longest }) {
  const sum = (/** @type {'lasts' | 'seconds'} */ of) => phases.reduce((total, phase) => total + phase[of], 0);
  const rows = [
    [title, 'from', 'lasts', 'read aloud'],
    ...phases.map(({ title, from, lasts, seconds }) => [title, at(from), `${lasts} min`, minutes(seconds)]),
    ['all', '', `${sum('lasts')} min`, minutes(sum('seconds'))],
  ];
  const lines = [
    `The situation takes ${Math.round(situation)} seconds more, before STARTEX. The limits of all decisions add up to ${limits} minutes.`,
    `Of ${TABLES} tables ${patient} answer no question before it is read out. At ${percent(waiting / patient)} of these something`,
    `waits for more than half a minute, at most for ${Math.round(longest)} seconds.`,
  ];
  return `${markdownTable(rows)}\n${lines.join('\n')}\n`;
}

/** @param {number} minute of the exercise */
function at(minute) {
  const [hours, rest] = [Math.floor(minute / MINUTE), minute % MINUTE].map((part) => String(part).padStart(2, '0'));
  return `T+${hours}:${rest}`;
}

/** @param {number} seconds */
function minutes(seconds) {
  return `${(seconds / MINUTE).toFixed(1)} min`;
}
