import { createServer } from 'node:net';

/** Below the ports that systems give out by themselves, so that no connection of anybody takes one before it is used. */
const FIRST = 20_000;
const LAST = 30_000;

/**
 * A port on 127.0.0.1 that nobody listens on just now.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await isFree(port)) return port;
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server
      .once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      )
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
