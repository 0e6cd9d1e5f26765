import { readdirSync, readFileSync } from 'node:fs';
import { getAdjacencyMap } from 'xstate/graph';
import { prove } from '#shared/analysis/prove';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type { Bar } from './bar';
import { exerciseMachine, stateOf } from './exerciseMachine';
import { largeExercise } from './largeExercise';
import { compare, FEW_ROUNDS, median } from './measure';
import { nextEvents } from './nextEvents';
import { readExercise } from './readExercise';

const SHIPPED = 'exercises';
/** As many decisions as xstate/graph gets through in a few seconds: about 46,000 states. */
const DECISIONS_FOR_BOTH = 5;
const DECISIONS = 12;
const RUNS = 3;
const SECONDS = 10;

const proved = (compiled: CompiledExercise) => prove(compiled, { keepGoing: () => true });

function secondsOf(compiled: CompiledExercise) {
  const begun = performance.now();
  const { coverage, states, playthroughs } = proved(compiled);
  const seconds = (performance.now() - begun) / 1000;
  if (coverage !== 'proved') throw new Error(`Not all playthroughs of ${compiled.exercise.id} were followed`);
  return { seconds, states, playthroughs };
}

/**
 * How many states of an exercise the proof answers for in a second against xstate/graph, and how soon it has proved a large
 * exercise and each that ships.
 */
export const proofBars: readonly Bar[] = [
  {
    name: 'proof',
    unit: 'times',
    limit: 20,
    mustBe: 'atLeast',
    measure: () => {
      const compiled = compile(readExercise(largeExercise(DECISIONS_FOR_BOTH)));
      const theirs = graphOf(compiled);
      // Both answer for the same states: those of the exercise, as a plain traversal tells them apart. The proof merges many of
      // them into one, so that counting its own would favour a proof that merges less.
      const count = theirs();
      const { states: merged } = proved(compiled);
      const comparison = compare({ count, batch: () => proved(compiled) }, { count, batch: theirs }, FEW_ROUNDS);
      return { value: comparison.ratio, details: { ...comparison, states: count, merged } };
    },
  },
  {
    name: 'proof-large',
    unit: 'seconds',
    limit: SECONDS,
    mustBe: 'atMost',
    measure: () => {
      const compiled = compile(readExercise(largeExercise(DECISIONS)));
      const runs = Array.from({ length: RUNS }, () => secondsOf(compiled));
      return { value: median(runs.map(({ seconds }) => seconds)), details: { runs } };
    },
  },
  {
    name: 'proof-shipped',
    unit: 'seconds',
    limit: SECONDS,
    mustBe: 'atMost',
    measure: () => {
      const exercises = readdirSync(SHIPPED, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      );
      const runs = exercises.map((name) => ({
        name,
        ...secondsOf(compile(readExercise(readFileSync(`${SHIPPED}/${name}/exercise.yaml`, 'utf8')))),
      }));
      return { value: Math.max(...runs.map(({ seconds }) => seconds)), details: { runs } };
    },
  },
];

/** Goes through every state of an exercise with xstate/graph, and says how many it told apart. */
export function graphOf(compiled: CompiledExercise): () => number {
  const machine = exerciseMachine(compiled);
  return () => {
    const map = getAdjacencyMap(machine, {
      events: ({ value, context }) => nextEvents(compiled, stateOf(value, context)),
    });
    return Object.keys(map).length;
  };
}
