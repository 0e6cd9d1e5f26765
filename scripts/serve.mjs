import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { buildIfStale } from './buildIfStale.mjs';
import { projectRoot } from './projectRoot.mjs';

const headersFile = resolve(projectRoot, 'electron/main/protocol/securityHeaders.json');

/** The built app, as `npm run build` leaves it. */
const builtApp = resolve(projectRoot, 'out/renderer');

/**
 * Serves a folder on 127.0.0.1 with the security headers that Electron's app protocol sends too.
 *
 * @param {{ port: number, root?: string, attempts?: number }} options `attempts` is how many ports are tried, upwards
 *   from `port`, while they are busy
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>}
 */
export async function serveApp({ port, root = builtApp, attempts = 1 }) {
  /** @type {Record<string, string>} */
  const securityHeaders = JSON.parse(readFileSync(headersFile, 'utf8'));
  const files = sirv(root, { dev: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(securityHeaders)));
    if (request.method === 'GET' || request.method === 'HEAD') files(request, response);
    else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  });
  const taken = await listenFrom(server, port, attempts);
  return {
    port: taken,
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} attempts
 * @returns {Promise<number>} the port that was free
 */
async function listenFrom(server, port, attempts) {
  try {
    await new Promise((done, fail) => {
      server.once('error', fail).listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        done(undefined);
      });
    });
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
  } catch (error) {
    if (attempts > 1 && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return listenFrom(server, port + 1, attempts - 1);
    }
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // For the tests, which must never pass or fail because of an old build.
  const { values } = parseArgs({ options: { port: { type: 'string', default: '5417' } } });
  await buildIfStale();
  const { address } = await serveApp({ port: Number(values.port) });
  console.log(address);
}
