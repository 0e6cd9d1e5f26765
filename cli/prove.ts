import { escapeOdd } from '#shared/exercise/escapeOdd';
import { prove } from '#shared/analysis/prove';
import { everyFrame } from '#shared/exercise/everyFrame';
import type { Exercise } from '#shared/exercise/exercise';
import { compile } from '#shared/kernel/compile';
import type { Command } from './command';
import { EXIT_FINDINGS, EXIT_FINE } from './exitCodes';
import type { Io } from './io';
import { wallTime } from './numbers';
import { openExercise, underFrame } from './openExercise';
import { placed } from './placedFindings';
import { printable } from './printable';
import { progress } from './progress';
import { proofData, proofText, unprovable, type ProofResult } from './proofResult';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';
import { whole } from './words';

const EVERY_FRAME = 'all';

/** Follows every playthrough of an exercise. */
export const proveCommand: Command = {
  name: 'prove',
  summary: 'follows every playthrough of an exercise: what can never happen, where a table gets stuck',
  usage: 'prove FILE [--budget TIME] [--frame F] [--json]',
  help: `Follows every playthrough of an exercise: each open answer to each decision, or none in
time, with every outcome that chance allows. Tells which endings are reached, how far
the indicators go, and what is wrong, each with a playthrough that shows it.

  --budget TIME   stop after a time such as 10s, 2m or 1h; what was found until then holds.
                  No limit unless told
  --frame F       prove the exercise under this frame, or "all": as it is written and under
                  each frame, the budget being for each. As it is written unless told
  --json          print {"frame", "complete", "coverage", "states", "playthroughs",
                  "seconds", "endings": {ID: {"reached", "share"}}, "noEnding",
                  "indicators": {ID: {"min", "max"}},
                  "findings": [{"code", "severity", "message", "line", "column",
                  "witness"}]}; with "--frame all" {"frames": [...]} of these. A witness
                  is null or a list of {"at": SECONDS, "command"} from STARTEX on

  liaison prove exercises/mitrovica_bridge
  liaison prove exercise.yaml --frame all --budget 30s --json

Exits with 1 when a finding is an error.
`,
  run(args, io) {
    const options = {
      budget: { type: 'string' },
      frame: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const read = readArguments(args, options, { what: 'FILE', min: 1, max: 1 });
    if (read.kind === 'misuse') return refuseUse(proveCommand, read.message, io);
    const { values, names } = read;
    const budget = values.budget === undefined ? Infinity : wallTime('--budget', values.budget);
    if (typeof budget !== 'number') return refuseUse(proveCommand, budget.message, io);
    const opened = openExercise(names[0] ?? '', io);
    if (opened.kind === 'failed') {
      if (values.json && opened.findings.length > 0) io.out(asJson(unprovable(opened.findings)));
      return opened.exit;
    }
    const isEvery = values.frame === EVERY_FRAME;
    const first = underFrame(opened.exercise, isEvery ? undefined : values.frame);
    if ('kind' in first) return refuseUse(proveCommand, first.message, io);
    const exercises = isEvery ? everyFrame(first) : [first];

    const results = exercises.map((exercise) => proveOne(exercise, opened.text, budget, io));
    if (values.json) {
      const data = results.map(proofData);
      io.out(asJson(isEvery ? { frames: data } : data[0]));
    } else {
      io.out(printable(results.map((result) => proofText(opened.file, result)).join('\n')));
    }
    const hasErrors = results.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    return hasErrors ? EXIT_FINDINGS : EXIT_FINE;
  },
};

function proveOne(exercise: Exercise, text: string, budget: number, io: Io): ProofResult {
  const start = io.now();
  const show = progress(io);
  const proof = prove(compile(exercise), {
    keepGoing: ({ states, waiting }) => {
      show(() => `${whole(states)} states followed, ${whole(waiting)} waiting`);
      return io.now() - start < budget;
    },
  });
  io.showProgress(null);
  return { exercise, proof, findings: placed(proof.findings, text, exercise.frame), took: io.now() - start };
}

function asJson(data: unknown): string {
  return `${escapeOdd(JSON.stringify(data, null, 2))}\n`;
}
