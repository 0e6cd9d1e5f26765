import { createServer } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';

/**
 * What a Chromium asks its maker by itself when a page has fields to fill in, whatever the page says. It is no request of the
 * app, and Electron has no such service.
 */
const BROWSERS_OWN = 'CONNECT content-autofill.googleapis.com:443';

/** Stands for every machine outside: a proxy that answers nothing and remembers who was asked for. */
export interface TheInternet {
  readonly port: number;
  /** What was asked for, as `GET http://evil.test/x` or `CONNECT evil.test:443`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export async function theInternet(): Promise<TheInternet> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    const wanted = `CONNECT ${request.url ?? ''}`;
    if (wanted !== BROWSERS_OWN) asked.push(wanted);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
