import { dominatedOptions } from '#shared/analysis/dominatedOptions';
import type { AnalysisFinding } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { simulate } from '#shared/analysis/simulate';
import { inFrame } from '#shared/exercise/inFrame';
import { parseExercise } from '#shared/exercise/parseExercise';
import { rangeAt } from '#shared/exercise/rangeAt';
import { assertNever } from '#shared/kernel/assertNever';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import type {
  Job,
  PlacedFinding,
  Progress,
  ProofJob,
  ProofResult,
  Result,
  SimulationJob,
  SimulationProgress,
  SimulationResult,
} from './analysis';

export interface Surroundings {
  /** Milliseconds, from any origin. */
  readonly now: () => number;
  readonly report: (progress: Progress) => void;
}

/** A state takes about a kilobyte, and a worker without memory takes its window with it. */
export const MOST_STATES = 1_000_000;
/** Milliseconds. What was found by then is worth more than waiting: a worker that is ended tells nothing. */
export const LONGEST_PROOF = 120_000;
/** Nobody reads faster. */
const MILLISECONDS_BETWEEN = 100;
const SEED = 1;
/** Options are compared over this many tables of their own, which play in every way. */
const TABLES_COMPARED = 300;

/** Does the work, from the text of the file on. Throws for a file that the library would not offer. */
export function runAnalysis(job: Job, surroundings: Surroundings): Result {
  switch (job.kind) {
    case 'proof':
      return runProof(job, surroundings);
    case 'simulation':
      return runSimulation(job, surroundings);
    default:
      return assertNever(job);
  }
}

function runProof({ text, frame }: ProofJob, { now, report }: Surroundings): ProofResult {
  const begun = now();
  const tell = spaced(now, report);
  let isCut = false;
  const proof = prove(read(text, frame), {
    keepGoing: ({ states, waiting }) => {
      const took = now() - begun;
      tell({ kind: 'proof', states, waiting, took });
      isCut = states >= MOST_STATES || took >= LONGEST_PROOF;
      return !isCut;
    },
  });
  return { kind: 'proof', proof, findings: placed(proof.findings, { text, frame }), isCut, took: now() - begun };
}

function runSimulation(job: SimulationJob, { now, report }: Surroundings): SimulationResult {
  const { text, frame, policy, runs } = job;
  const begun = now();
  const tell = spaced(now, report);
  const keepGoing = (stage: SimulationProgress['stage'], of: number) => (done: number) => {
    tell({ kind: 'simulation', stage, done, of, took: now() - begun });
    return true;
  };
  const compiled = read(text, frame);
  const simulation = simulate(compiled, { runs, seed: SEED, policy, keepGoing: keepGoing('playing', runs) });
  const found = dominatedOptions(compiled, {
    runs: TABLES_COMPARED,
    seed: SEED,
    keepGoing: keepGoing('comparing', TABLES_COMPARED),
  });
  return { kind: 'simulation', simulation, hints: placed(found, { text, frame }), took: now() - begun };
}

function read(text: string, frame: ProofJob['frame']): CompiledExercise {
  const parsed = parseExercise(text);
  const exercise = parsed.kind === 'valid' ? inFrame(parsed.exercise, frame) : null;
  if (exercise === null) throw new Error('The exercise cannot be read.');
  return compile(exercise);
}

function placed(
  findings: readonly AnalysisFinding[],
  { text, frame }: Pick<Job, 'text' | 'frame'>,
): readonly PlacedFinding[] {
  return findings.map((finding) => ({ ...finding, range: rangeAt(text, finding.path, frame), suggestion: null }));
}

function spaced(now: () => number, report: (progress: Progress) => void): (progress: Progress) => void {
  let told = -Infinity;
  return (progress) => {
    if (now() - told < MILLISECONDS_BETWEEN) return;
    told = now();
    report(progress);
  };
}
