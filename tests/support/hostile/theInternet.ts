import { createServer } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';

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
    asked.push(`CONNECT ${request.url ?? ''}`);
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
