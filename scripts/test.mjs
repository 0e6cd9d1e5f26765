/** `npm test`: everything that must hold, in the order in which it is cheapest to fail. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { readE2eResults, readUnitResults } from './testResults.mjs';

const results = resolve(projectRoot, 'test-results');
const unitResults = resolve(results, 'unit.json');
const e2eResults = resolve(results, 'e2e.json');

/** @type {readonly { title: string, act: () => boolean | Promise<boolean> }[]} */
const steps = [
  { title: 'Types, lint and format', act: () => sideBySide('types', 'lint', 'format:check') },
  {
    title: 'Unit tests',
    act: () => npmRun('unit', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitResults}`),
  },
  { title: 'Build', act: build },
  { title: 'Exercises', act: () => npmRun('exercises') },
  { title: 'Chromium', act: provideChromium },
  { title: 'End-to-end tests', act: () => npmRun('e2e') },
];

process.chdir(projectRoot);
rmSync(results, { recursive: true, force: true });
let failed = false;
for (const { title, act } of steps) {
  console.log(`\n== ${title}`);
  const begun = performance.now();
  failed = !(await act());
  console.log(`${failed ? 'FAILED' : 'done'} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (failed) break;
}

const unit = readUnitResults(unitResults);
const e2e = readE2eResults(e2eResults);
const skipped = unit.skipped + e2e.skipped;
for (const reason of e2e.reasons) console.log(reason);
console.log(
  `\n${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = failed ? 1 : 0;

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
function npmRun(script, ...args) {
  const windows = process.platform === 'win32';
  return (
    spawnSync('npm', ['run', '--silent', script, '--', ...args], { stdio: 'inherit', shell: windows }).status === 0
  );
}

/** Each takes one processor. What they print may be mixed: each line names its file. */
async function sideBySide(/** @type {readonly string[]} */ ...scripts) {
  const windows = process.platform === 'win32';
  const codes = scripts.map(
    (script) =>
      new Promise((resolve) => {
        const args = ['run', '--silent', script];
        spawn('npm', args, { stdio: 'inherit', shell: windows })
          .on('close', resolve)
          .on('error', () => resolve(1));
      }),
  );
  return (await Promise.all(codes)).every((code) => code === 0);
}

async function build() {
  try {
    const { buildAll } = await import('./build.mjs');
    await buildAll({ logLevel: 'warn' });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

async function provideChromium() {
  const { findOrInstallChromium } = await import('./findChromium.mjs');
  const path = findOrInstallChromium();
  if (path) process.env.CHROMIUM_PATH = path;
  console.log(path ?? 'No Chromium. Install one (npx playwright install chromium), or name it in CHROMIUM_PATH.');
  return path !== undefined;
}
