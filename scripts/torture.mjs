/** `npm run torture`: what can go wrong with a machine, done to the app on purpose, counted. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './buildIfStale.mjs';
import { findOrInstallChromium } from './findChromium.mjs';
import { projectRoot } from './projectRoot.mjs';

const USAGE = `npm run torture -- [--only kills,clock] [--count N] [--seed 20000202]

Kills, fills, damages and fights over what the app stores, and counts what is lost. Without --count each harness does it
as often as docs/reliability.md says; npm test does a few of each. Exits with 1 when anything was lost.
`;

const harnesses = ['tests/torture', 'tests/unit/torture'].flatMap((folder) =>
  readdirSync(resolve(projectRoot, folder))
    .filter((file) => /\.(spec|test)\.ts$/.test(file))
    .map((file) => ({ name: file.split('.')[0] ?? file, file: `${folder}/${file}` })),
);
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: harnesses.map(({ name }) => name).join(',') },
    count: { type: 'string' },
    seed: { type: 'string', default: '20000202' },
    help: { type: 'boolean', default: false },
  },
});
const names = values.only.split(',');
const unknown = names.filter((name) => !harnesses.some((harness) => harness.name === name));
const numbers = [values.seed, values.count ?? '1'].map(Number);
if (values.help || unknown.length > 0 || !numbers.every((number) => Number.isSafeInteger(number) && number > 0)) {
  process.stdout.write(`${USAGE}\nHarnesses: ${harnesses.map(({ name }) => name).join(', ')}\n`);
  process.exit(values.help ? 0 : 2);
}

process.chdir(projectRoot);
await buildIfStale();
const chromium = findOrInstallChromium();
if (!chromium || !existsSync(chromium)) {
  console.error('No Chromium. Install one (npx playwright install chromium), or name it in CHROMIUM_PATH.');
  process.exit(1);
}
const env = {
  ...process.env,
  CHROMIUM_PATH: chromium,
  LIAISON_TORTURE: 'whole',
  LIAISON_SEED: values.seed,
  ...(values.count === undefined ? {} : { LIAISON_COUNT: values.count }),
};
const failed = names.filter((name) => !run(harnesses.find((harness) => harness.name === name)?.file ?? ''));
console.log(failed.length === 0 ? `\n${names.length} harnesses: nothing was lost.` : `\nFAILED: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** One after the other: each has the machine to itself. */
function run(/** @type {string} */ file) {
  const begun = performance.now();
  console.log(`\n== ${file}`);
  const args = file.startsWith('tests/unit/')
    ? ['vitest', 'run', file]
    : ['playwright', 'test', '--project=torture', '--workers=1', '--reporter=list', file];
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'done' : 'FAILED'} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return status === 0;
}
