/** `npm start`: Liaison in Electron, or where that cannot be, in a browser from this machine. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const DEFAULT_PORT = 5417;
const FETCH_SECONDS = 60;

try {
  process.exitCode = await start();
} catch (error) {
  process.exitCode = 1;
  const missing = error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/.test(String(error.code));
  console.error(missing ? 'Some packages are missing. Run: npm ci' : error instanceof Error ? error.message : error);
}

async function start() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Liaison needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean', default: false }, port: { type: 'string', default: String(DEFAULT_PORT) } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    throw new Error(`--port takes a number from 1 to 65000, not "${values.port}".`);
  }
  const { buildIfStale } = await import('./buildIfStale.mjs');
  await buildIfStale();
  if (!values.browser) {
    const code = await startElectron(positionals.map((path) => resolve(path)));
    if (code !== undefined) return code;
  }
  return startServer(port);
}

/**
 * @param {readonly string[]} files exercise files to open
 * @returns {Promise<number | undefined>} the exit code, or undefined when Electron cannot run here
 */
async function startElectron(files) {
  const { projectRoot } = await import('./projectRoot.mjs');
  const { electronProgram, fetchElectron, hasDisplay, runElectron } = await import('./electronRuntime.mjs');
  if (!hasDisplay()) return insteadOfElectron('there is no display');
  if (!electronProgram()) {
    console.log("Fetching Electron's runtime (first start only)…");
    const fetched = await fetchElectron(FETCH_SECONDS);
    if (fetched === 'gaveUp') return insteadOfElectron('its runtime takes long; npx install-electron waits for it');
  }
  const program = electronProgram();
  if (!program) return insteadOfElectron('its runtime could not be fetched');
  const run = await runElectron(program, [projectRoot, ...files]);
  if (run.kind === 'neverStarted') return insteadOfElectron(run.reason);
  if (run.code !== 0)
    console.error('Electron ended by a fault. What was acknowledged is saved; start again to resume.');
  return run.code;
}

/**
 * @param {string} reason
 */
function insteadOfElectron(reason) {
  console.log(`Electron does not run here: ${reason}. Liaison runs in the browser instead.`);
  return undefined;
}

/**
 * @param {number} wanted the port
 * @returns {Promise<number>} the exit code, once it has been told to end
 */
async function startServer(wanted) {
  const { serveApp } = await import('./serve.mjs');
  const { openBrowser } = await import('./openBrowser.mjs');
  const { address, port, close } = await serveApp({ port: wanted, attempts: 20 });
  if (port !== wanted) {
    console.log(
      `Port ${wanted} is busy. Sessions saved under http://127.0.0.1:${wanted}/ are not visible at this address:`,
    );
  }
  console.log(`Liaison is at ${address}`);
  console.log('Sessions stay in the browser that opens it. Ctrl-C ends.');
  openBrowser(address);
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void close().then(() => done(0)));
  });
}
