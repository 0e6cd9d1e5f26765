import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { projectRoot } from './projectRoot.mjs';

const USAGE = `npm run fuzz -- [--archives] [--count 100000] [--seed 4411]

Reads damaged exercise files and translations and counts what goes wrong: exceptions, findings that point nowhere, readings over
two seconds. With --archives it opens damaged session archives and exercise packages (10000 unless told) and counts
exceptions, refusals without a reason, and openings over two seconds. Exits with 1 when anything went wrong.
`;

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    archives: { type: 'boolean', default: false },
    count: { type: 'string' },
    seed: { type: 'string', default: '4411' },
    help: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.count ?? (values.archives ? 10_000 : 100_000)), Number(values.seed)];
if (values.help || !Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  stdout.write(USAGE);
  exit(values.help ? 0 : 2);
}

const inVite = { root: projectRoot, configFile: /** @type {const} */ (false) };
const step = Math.max(1, Math.floor(count / 100));
/** @param {number} done */
const progress = (done) => {
  if (stderr.isTTY && done % step === 0) stderr.write(`\r${done} of ${count}`);
};
const bad = await (values.archives ? archives() : files());
exit(bad ? 1 : 0);

async function files() {
  /** @type {{ module: typeof import('../tests/fuzz/readDamaged') }} */
  const { module } = await runnerImport(`${projectRoot}/tests/fuzz/readDamaged.ts`, inVite);
  const { valid, refused, kinds, faults, hangs, slowest } = module.readDamaged(count, seed, progress);
  if (stderr.isTTY) stderr.write('\r\u001b[K');
  for (const { round, what, text } of faults.slice(0, 3))
    stderr.write(`Mutation ${round} of seed ${seed}: ${what}\n${text}\n\n`);
  stdout.write(
    `${count} damaged files read (seed ${seed}): ${valid} still valid, ${refused} refused with reasons, ${faults.length} faults, ` +
      `${hangs} over 2 s, slowest ${Math.round(slowest)} ms.\n${listed(kinds)}`,
  );
  return faults.length + hangs > 0;
}

async function archives() {
  /** @type {{ module: typeof import('../tests/fuzz/importDamaged') }} */
  const { module } = await runnerImport(`${projectRoot}/tests/fuzz/importDamaged.ts`, inVite);
  const { taken, refused, kinds, faults, hangs, slowest, imported, added, brokenOff, partial } =
    await module.importDamaged(count, seed, progress);
  if (stderr.isTTY) stderr.write('\r\u001b[K');
  for (const { round, what, fault } of faults.slice(0, 3))
    stderr.write(`Mutation ${round} of seed ${seed}, ${what}: ${fault}\n\n`);
  for (const what of partial.slice(0, 3)) stderr.write(`Mutation ${what}\n\n`);
  stdout.write(
    `${count} damaged archives and packages opened (seed ${seed}): ${taken} taken, ${refused} refused with reasons, ` +
      `${faults.length} faults, ${hangs} over 2 s, slowest ${Math.round(slowest)} ms.\n` +
      `${imported} sessions and ${added} exercises brought in whole, ${brokenOff} imports broken off, ${partial.length} partial.\n${listed(kinds)}`,
  );
  return faults.length + hangs + partial.length > 0;
}

/** @param {Readonly<Record<string, number>>} kinds */
function listed(kinds) {
  return Object.entries(kinds)
    .map(([kind, times]) => `  ${times} of: ${kind}\n`)
    .join('');
}
