import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { projectRoot } from './projectRoot.mjs';

/**
 * @typedef {import('../shared/exercise/exercise').Exercise} Exercise
 * @typedef {import('../shared/analysis/simulation').Simulation} Simulation
 * @typedef {'forceful' | 'civil' | 'cooperative'} ComparedPolicy
 * @typedef {{
 *   frame: string | null,
 *   coverage: string,
 *   states: number,
 *   playthroughs: number,
 *   seconds: number,
 *   endings: Record<string, { reached: boolean, share: number }>,
 *   indicators: Record<string, { min: number, max: number }>,
 *   findings: { code: string, severity: string, message: string }[],
 * }} ProofFigures
 * @typedef {Record<ComparedPolicy, Simulation>} Simulations
 * @typedef {{ frame: string, simulations: Simulations }} PlayFigures
 * @typedef {{
 *   folder: string,
 *   exercise: Exercise,
 *   check: string,
 *   proofs: ProofFigures[],
 *   simulations: Simulations,
 *   plays: PlayFigures[],
 * }} ExerciseFigures
 */

/** @type {readonly ComparedPolicy[]} */
export const COMPARED = ['forceful', 'civil', 'cooperative'];
export const TABLES = 1000;
const SEED = 1;

const exercises = resolve(projectRoot, 'exercises');
const run = promisify(execFile);

const FIRST_STEPS = 'first_steps';

/** The exercises that ship: the one that teaches the tool, then by their first challenge. */
export async function shippedExercises() {
  /** @type {typeof import('../shared/exercise/parseExercise')} */
  const { parseExercise } = await load('shared/exercise/parseExercise.ts');
  /** @type {typeof import('../shared/exercise/words')} */
  const { CHALLENGES } = await load('shared/exercise/words.ts');
  const folders = readdirSync(exercises, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const shipped = folders.map((folder) => {
    const parsed = parseExercise(readFileSync(resolve(exercises, folder, 'exercise.yaml'), 'utf8'));
    if (parsed.kind === 'invalid') throw new Error(`exercises/${folder} cannot be read. "liaison check" says why.`);
    return { folder, exercise: parsed.exercise };
  });
  /** @param {{ folder: string, exercise: Exercise }} of */
  const place = ({ folder, exercise: { challenges } }) =>
    folder === FIRST_STEPS ? -1 : CHALLENGES.indexOf(challenges[0] ?? 'borders');
  return shipped.toSorted((a, b) => place(a) - place(b));
}

/** @param {string} path */
export async function load(path) {
  return (await runnerImport(resolve(projectRoot, path), { configFile: false })).module;
}

/**
 * What the command line says of an exercise: check, proof as written and under each frame, and a thousand tables for each way
 * of choosing, likewise. Rejects when a command finds an error.
 *
 * @param {{ folder: string, exercise: Exercise }} shipped
 * @returns {Promise<ExerciseFigures>}
 */
export async function exerciseFigures({ folder, exercise }) {
  const path = `exercises/${folder}`;
  const check = (await liaison('check', path)).trim();
  const proofs = JSON.parse(await liaison('prove', path, '--frame', 'all', '--json'));
  const simulations = await simulationsOf(path);
  /** @type {PlayFigures[]} */
  const plays = [];
  for (const { id } of exercise.frames)
    plays.push({ frame: id, simulations: await simulationsOf(path, '--frame', id) });
  return { folder, exercise, check, proofs: proofs.frames ?? [proofs], simulations, plays };
}

/**
 * @param {string} path
 * @param {readonly string[]} under
 * @returns {Promise<Simulations>}
 */
async function simulationsOf(path, ...under) {
  const asked = ['simulate', path, '--runs', String(TABLES), '--seed', String(SEED), '--json', ...under];
  const simulations = [];
  for (const policy of COMPARED) simulations.push([policy, JSON.parse(await liaison(...asked, '--policy', policy))]);
  return Object.fromEntries(simulations);
}

/** @param {readonly string[]} words */
async function liaison(...words) {
  const command = [resolve(projectRoot, 'out/cli/liaison.js'), ...words];
  const { stdout } = await run(process.execPath, command, { cwd: projectRoot, maxBuffer: 2 ** 28 });
  return stdout;
}
