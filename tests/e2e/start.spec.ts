import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/freePort.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { expect, test } from '../support/appTest';

/** `npm start -- --browser`, with no browser to open. */
async function start(port: number) {
  const args = ['scripts/start.mjs', '--browser', '--port', String(port)];
  const started = spawn(process.execPath, args, { env: { ...process.env, BROWSER: 'none' } });
  const said: string[] = [];
  for await (const line of createInterface(started.stdout)) {
    said.push(line);
    if (line.includes('Ctrl-C')) break;
  }
  started.stdout.resume();
  const end = async () => {
    const exit = once(started, 'exit');
    started.kill('SIGINT');
    const [code] = (await exit) as [number | null];
    return code;
  };
  return { said: said.join('\n'), end };
}

test('the start prints the address, serves the app there and ends quietly on Ctrl-C', async ({ page }) => {
  const port = await freePort();
  const { said, end } = await start(port);
  try {
    expect(said).toContain(`http://127.0.0.1:${port}/`);
    const answer = await page.request.get(`http://127.0.0.1:${port}/`);
    expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  } finally {
    expect(await end()).toBe(0);
  }
});

test('a start on a busy port moves on and says what cannot be seen from there', async () => {
  const busy = await serveApp({ port: await freePort() });
  const { said, end } = await start(busy.port);
  try {
    expect(said).toContain(`Port ${busy.port} is busy`);
    expect(said).toContain('not visible at this address');
    expect(/Liaison is at http:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]).not.toBe(String(busy.port));
  } finally {
    await end();
    await busy.close();
  }
});

test('the served app shows itself, and a frame that it fills itself shows too', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();

  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.title = 'preview';
    frame.srcdoc = '<style>p { color: rgb(1, 2, 3) }</style><p>The report</p>';
    document.body.append(frame);
  });

  const text = page.frameLocator('[title=preview]').getByText('The report');
  await expect(text).toBeVisible();
  await expect(text).toHaveCSS('color', 'rgb(1, 2, 3)');
});
