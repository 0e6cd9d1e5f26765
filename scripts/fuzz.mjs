import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectRoot } from './projectRoot.mjs';

const USAGE = `npm run fuzz -- [--count 100000] [--seed 4411]

Reads damaged exercise files and counts what goes wrong: exceptions, findings that point nowhere, readings over two seconds.
Exits with 1 when anything did.
`;

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '4411' },
    help: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (values.help || !Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  stdout.write(USAGE);
  exit(values.help ? 0 : 2);
}

/** @type {{ module: typeof import('../tests/fuzz/readDamaged') }} */
const { module } = await runnerImport(`${projectRoot}/tests/fuzz/readDamaged.ts`, {
  root: projectRoot,
  configFile: false,
});
const step = Math.max(1, Math.floor(count / 100));
const { valid, refused, faults, hangs, slowest } = module.readDamaged(count, seed, (done) => {
  if (stderr.isTTY && done % step === 0) stderr.write(`\r${done} of ${count}`);
});
if (stderr.isTTY) stderr.write('\r\u001b[K');
for (const { round, what, text } of faults.slice(0, 3))
  stderr.write(`Mutation ${round} of seed ${seed}: ${what}\n${text}\n\n`);
stdout.write(
  `${count} damaged files read (seed ${seed}): ${valid} still valid, ${refused} refused with reasons, ${faults.length} faults, ` +
    `${hangs} over 2 s, slowest ${Math.round(slowest)} ms.\n`,
);
exit(faults.length + hangs > 0 ? 1 : 0);
