import { load } from './exerciseFigures.mjs';

/**
 * @typedef {import('../shared/exercise/exercise').Exercise} Exercise
 * @typedef {import('../shared/kernel/compile').CompiledExercise} CompiledExercise
 * @typedef {import('../shared/analysis/playTable').Moment} Moment
 * @typedef {{ due: number, text: string, kind: 'inject' | 'question' | 'outcome' }} Said what is read out, and when it falls due
 * @typedef {(text: string) => number} SecondsOf how long a text takes to read
 */

const SEED = 1;
const MINUTE = 60;
/** What keeps waiting for longer than this is noticed. */
const LONG = 30;

/**
 * How long a facilitator reads in each phase and what waits meanwhile, as means over the tables that act jointly and leave each
 * question time to be read out before they answer it.
 *
 * @param {Exercise} exercise
 * @param {{ tables: number, secondsOf: SecondsOf }} how
 */
export async function aloudFigures(exercise, { tables, secondsOf }) {
  const [{ compile }, { playTable }, { runSeed }, kernel] = await Promise.all([
    /** @type {Promise<typeof import('../shared/kernel/compile')>} */ (load('shared/kernel/compile.ts')),
    /** @type {Promise<typeof import('../shared/analysis/playTable')>} */ (load('shared/analysis/playTable.ts')),
    /** @type {Promise<typeof import('../shared/analysis/runSeed')>} */ (load('shared/analysis/runSeed.ts')),
    /** @type {Promise<typeof import('../shared/kernel/outcomesOf')>} */ (load('shared/kernel/outcomesOf.ts')),
  ]);
  const compiled = compile(exercise);
  const taken = exercise.decisions.map(({ options }) => options.map(() => 0));
  const phases = exercise.phases.map(({ title, at }, place) => {
    const until = exercise.phases[place + 1]?.at ?? exercise.duration;
    return { title, from: at, lasts: until - at, seconds: 0 };
  });
  let patient = 0;
  let waiting = 0;
  let longest = 0;
  for (let run = 0; run < tables; run += 1) {
    const moments = [...playTable(compiled, { policy: 'cooperative', seed: runSeed(SEED, run), taken })];
    const said = moments.flatMap((moment) => saidAt(compiled, moment, kernel));
    if (isHasty(exercise, moments, secondsOf)) continue;
    patient += 1;
    for (const { due, text } of said) {
      const phase = phases.findLast(({ from }) => from * MINUTE <= due);
      if (phase) phase.seconds += secondsOf(text);
    }
    const wait = longestWait(said, secondsOf);
    if (wait > LONG) waiting += 1;
    longest = Math.max(longest, wait);
  }
  return {
    phases: phases.map((phase) => ({ ...phase, seconds: phase.seconds / patient })),
    situation: secondsOf(exercise.situation ?? ''),
    limits: exercise.decisions.reduce((sum, { within }) => sum + (within ?? 0), 0),
    patient,
    waiting,
    longest,
  };
}

/**
 * What one reader, who is not interrupted, keeps waiting for longest, in seconds. Outcomes are read first, then what is due longest.
 *
 * @param {readonly Said[]} said in the order of the play
 * @param {SecondsOf} secondsOf
 */
export function longestWait(said, secondsOf) {
  const left = [...said];
  let free = 0;
  let longest = 0;
  while (left.length > 0) {
    const now = Math.max(free, Math.min(...left.map(({ due }) => due)));
    const due = left.filter((each) => each.due <= now).toSorted((a, b) => a.due - b.due);
    const next = due.find(({ kind }) => kind === 'outcome') ?? due[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    longest = Math.max(longest, now - next.due);
    free = now + secondsOf(next.text);
  }
  return longest;
}

/**
 * @param {CompiledExercise} compiled
 * @param {Moment} moment
 * @param {Pick<typeof import('../shared/kernel/outcomesOf'), 'proposedOutcome'>} kernel
 * @returns {Said[]}
 */
function saidAt(compiled, { at: due, command, before }, { proposedOutcome }) {
  const { injects, decisions } = compiled.exercise;
  if (command.type === 'inject.deliver') {
    const inject = injects.find(({ id }) => id === command.inject);
    return inject ? [{ due, kind: 'inject', text: `${inject.from ?? ''}.\n${inject.text}` }] : [];
  }
  if (command.type === 'decision.open') {
    const decision = decisions.find(({ id }) => id === command.decision);
    return decision ? [{ due, kind: 'question', text: questionText(decision) }] : [];
  }
  if (command.type !== 'outcome.apply') return [];
  const say = proposedOutcome(
    compiled,
    before,
    decisions.findIndex(({ id }) => id === command.decision),
  )?.say;
  return say ? [{ due, kind: 'outcome', text: say }] : [];
}

/**
 * Whether a table answers a question that is still being read out.
 *
 * @param {Exercise} exercise
 * @param {readonly Moment[]} moments
 * @param {SecondsOf} secondsOf
 */
function isHasty({ decisions }, moments, secondsOf) {
  return moments.some(({ at, command }) => {
    if (command.type !== 'decision.commit') return false;
    const decision = decisions.find(({ id }) => id === command.decision);
    const opened = moments.findLast(
      (each) => each.command.type === 'decision.open' && each.command.decision === decision?.id,
    );
    return decision && opened && at < opened.at + secondsOf(questionText(decision));
  });
}

/** @param {import('../shared/exercise/exercise').Decision} decision */
function questionText({ question, options, within }) {
  const limit = within === null ? '' : `You have ${within} minutes.`;
  return [question, ...options.map(({ label, text }) => `${label}. ${text ?? ''}`), limit].join('\n');
}
