import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/**
 * Where Electron's program is, or undefined while its runtime has not been fetched. Asking never fetches it, which
 * importing `electron` would.
 *
 * @returns {string | undefined}
 */
export function electronProgram() {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const program = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist'),
    readFileSync(pathFile, 'utf8'),
  );
  return existsSync(program) ? program : undefined;
}

/** Whether a window could appear: on Linux there may be no display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Fetches the runtime. Gives up after `seconds`, because a network that swallows everything would hold the start for ever.
 *
 * @param {number} seconds
 * @returns {Promise<'fetched' | 'failed' | 'gaveUp'>}
 */
export async function fetchElectron(seconds) {
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore' });
  const limit = setTimeout(() => installer.kill('SIGKILL'), seconds * 1000);
  await new Promise((done) => installer.once('exit', done).once('error', done));
  clearTimeout(limit);
  if (electronProgram()) return 'fetched';
  return installer.killed ? 'gaveUp' : 'failed';
}

/**
 * Runs the app in Electron until it ends.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ kind: 'ended', code: number } | { kind: 'neverStarted', reason: string }>} `neverStarted` when it
 *   failed within its first ten seconds
 */
export function runElectron(program, args) {
  const env = { ...process.env };
  // Left over from another tool, it would make Electron behave as plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const begun = performance.now();
  const electron = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  electron.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-4000)));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => electron.kill(signal));
  return new Promise((done) => {
    electron.once('error', (error) => done({ kind: 'neverStarted', reason: error.message }));
    electron.once('close', (code, signal) => {
      const asked = signal === 'SIGINT' || signal === 'SIGTERM';
      if (code !== 0 && !asked && performance.now() - begun < 10_000)
        done({ kind: 'neverStarted', reason: reasonIn(said) });
      else done({ kind: 'ended', code: asked ? 0 : (code ?? 1) });
    });
  });
}

/**
 * The one line of Chromium's output that a person can act on.
 *
 * @param {string} output
 */
function reasonIn(output) {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(output);
  if (library) return `the system library ${library[1]} is missing`;
  if (/without --no-sandbox|sandbox/i.test(output)) return 'this system does not let it build its sandbox';
  return 'it ended at once';
}
