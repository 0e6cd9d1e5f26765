import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerAsset } from '../../../../electron/main/protocol/answerAsset';
import { aFolder } from '../../../support/aFolder';

async function aBuiltApp() {
  const folder = await aFolder();
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<p>page');
  await writeFile(join(root, 'assets/a.js'), 'script');
  await writeFile(join(root, 'assets/odd.exe'), 'odd');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  return (path: string, init?: RequestInit) => answerAsset(root, new Request(`app://liaison${path}`, init));
}

describe('answerAsset', () => {
  it('answers the page and its files, each with its own kind', async () => {
    const ask = await aBuiltApp();

    const page = await ask('/');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>page',
    ]);
    expect((await ask('/assets/a.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await ask('/assets/odd.exe')).headers.get('content-type')).toBe('application/octet-stream');
  });

  it.each(['/', '/none.js', '/..%2fsecret.txt'])(
    'sends the policy with every answer, whatever it is: %s',
    async (path) => {
      const { headers } = await (await aBuiltApp())(path);

      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).not.toContain('unsafe-eval');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/assets/..\\..\\secret.txt',
    '/index.html%00.js',
    '/%00',
    '//etc/passwd',
  ])('says that nothing is there, and not what: %s', async (path) => {
    const answer = await (await aBuiltApp())(path);

    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found');
  });

  it('answers another host of the scheme with nothing', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'index.html'), 'page');

    expect((await answerAsset(folder, new Request('app://elsewhere/index.html'))).status).toBe(404);
    expect((await answerAsset(folder, new Request('app://liaison.example/index.html'))).status).toBe(404);
  });

  it('takes questions only', async () => {
    const ask = await aBuiltApp();

    expect((await ask('/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await ask('/index.html', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
