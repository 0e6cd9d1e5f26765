import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import securityHeaders from '../../../electron/main/protocol/securityHeaders.json';
import { freePort } from '../../../scripts/freePort.mjs';
import { serveApp } from '../../../scripts/serve.mjs';
import { aFolder } from '../../support/aFolder';

async function aServer(options: { port?: number; attempts?: number } = {}) {
  const folder = await aFolder();
  await mkdir(join(folder, 'app'));
  await writeFile(join(folder, 'app/index.html'), '<title>Liaison</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const server = await serveApp({ port: 0, root: join(folder, 'app'), ...options });
  onTestFinished(() => server.close());
  return server;
}

/** Sends the path as it is written; fetch would tidy it first. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject).end();
  });
}

describe('serveApp', () => {
  it('sends the page, and with every answer the headers that Electron sends', async () => {
    const { address } = await aServer();

    const page = await fetch(address);
    const nothing = await fetch(`${address}none.js`);

    expect(await page.text()).toBe('<title>Liaison</title>');
    expect(nothing.status).toBe(404);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(page.headers.get(name)).toBe(value);
      expect(nothing.headers.get(name)).toBe(value);
    }
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '//secret.txt', '/%zz'])(
    'sends nothing from outside its folder: %s',
    async (path) => {
      const { port } = await aServer();

      expect(await statusOf(port, path)).toBe(404);
    },
  );

  it('only gives: it refuses what would change something', async () => {
    const { address } = await aServer();

    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('moves on from a busy port when it may, and otherwise says that it is busy', async () => {
    const first = await aServer({ port: await freePort() });

    const second = await aServer({ port: first.port, attempts: 5 });

    expect(second.port).toBeGreaterThan(first.port);
    await expect(aServer({ port: first.port })).rejects.toThrow('EADDRINUSE');
  });
});

it('lets a page run its own scripts and nothing else', () => {
  const policy = securityHeaders['Content-Security-Policy'];

  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});
