import { escapeOdd } from '#shared/exercise/escapeOdd';
import { dominatedOptions } from '#shared/analysis/dominatedOptions';
import { POLICIES, type Policy } from '#shared/analysis/policy';
import { simulate } from '#shared/analysis/simulate';
import { suggest } from '#shared/exercise/suggest';
import { compile } from '#shared/kernel/compile';
import type { Command } from './command';
import { EXIT_FINE } from './exitCodes';
import { wholeNumber } from './numbers';
import { openExercise, underFrame } from './openExercise';
import { placed } from './placedFindings';
import { printable } from './printable';
import { progress } from './progress';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';
import { simulationText } from './simulationText';
import { whole } from './words';

const MAX_RUNS = 10_000_000;
const LOWEST_SEED = -(2 ** 31);
const HIGHEST_SEED = 2 ** 32 - 1;
/** Hints look at this many tables of their own, which play in every way. */
const TABLES_FOR_HINTS = 300;

/** Lets tables play an exercise by themselves and tells what came of it. */
export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'lets tables play an exercise by themselves and counts what comes of it',
  usage: 'simulate FILE [--runs N] [--seed S] [--policy P] [--frame F] [--json]',
  help: `Plays an exercise with simulated tables, every role seated: which endings they reach,
where the indicators go, what is left, which options are open to them and taken, and which thresholds
they cross. Options that are worse than another in everything are listed as hints. The
same seed gives the same result.

  --runs N     how many tables play; 1000 unless told
  --seed S     a whole number; 1 unless told
  --policy P   how the tables choose; uniform unless told
                 uniform      any open option
                 least_used   the option that was taken least often so far
                 cautious     the option whose worst outcome does the least harm
                 forceful     force first, with the fewest civil instruments
                 civil        no force where there is another way
                 cooperative  force and civil instruments together, and new arrangements
  --frame F    play under this frame of the exercise; as it is written unless told
  --json       print {"frame", "seed", "policy", "runs", "endings", "indicators", "course",
               "resources", "meanDelay", "options", "decisions", "thresholds",
               "medianDuration", "hints"}: shares are 0-1, times are seconds

  liaison simulate exercises/mitrovica_bridge
  liaison simulate exercise.yaml --runs 10000 --policy cooperative --json

A table answers at a random moment within the time limit, and one answer in twenty does
not come in time.
`,
  run(args, io) {
    const options = {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      policy: { type: 'string', default: 'uniform' },
      frame: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const read = readArguments(args, options, { what: 'FILE', min: 1, max: 1 });
    if (read.kind === 'misuse') return refuseUse(simulateCommand, read.message, io);
    const { values, names } = read;
    const runs = wholeNumber('--runs', values.runs, 1, MAX_RUNS);
    if (typeof runs !== 'number') return refuseUse(simulateCommand, runs.message, io);
    const seed = wholeNumber('--seed', values.seed, LOWEST_SEED, HIGHEST_SEED);
    if (typeof seed !== 'number') return refuseUse(simulateCommand, seed.message, io);
    const policy = POLICIES.find((each): each is Policy => each === values.policy);
    if (policy === undefined) {
      const near = suggest(values.policy, POLICIES);
      const hint = near === null ? '.' : `: did you mean "${near}"?`;
      const message = `there is no policy "${values.policy}"${hint} The policies are ${POLICIES.join(', ')}`;
      return refuseUse(simulateCommand, message, io);
    }
    const opened = openExercise(names[0] ?? '', io);
    if (opened.kind === 'failed') return opened.exit;
    const exercise = underFrame(opened.exercise, values.frame);
    if ('kind' in exercise) return refuseUse(simulateCommand, exercise.message, io);

    const show = progress(io);
    const start = io.now();
    const compiled = compile(exercise);
    const simulation = simulate(compiled, {
      runs,
      seed,
      policy,
      keepGoing: (done) => {
        show(() => `${whole(done)} of ${whole(runs)} tables have played`);
        return true;
      },
    });
    const hints = placed(dominatedOptions(compiled, { runs: TABLES_FOR_HINTS, seed }), opened.text, exercise.frame);
    io.showProgress(null);
    if (values.json) {
      const data = { frame: exercise.frame, ...simulation, hints };
      io.out(`${escapeOdd(JSON.stringify(data, null, 2))}\n`);
    } else {
      const took = io.now() - start;
      io.out(printable(simulationText({ file: opened.file, exercise, simulation, hints, took })));
    }
    return EXIT_FINE;
  },
};
