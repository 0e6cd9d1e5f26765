import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { askedFor, doesTheNextThing, endsTheExercise, MITROVICA, setUpSession } from '../support/facilitator';
import { startOwnServer } from '../support/ownServer';
import { isProved } from '../support/studio';

type Server = Awaited<ReturnType<typeof startOwnServer>>;

const test = base.extend<{ readonly server: Server }>({
  server: async ({ browserName: _ }, use) => {
    const server = await startOwnServer();
    await use(server);
    await server.remove();
  },
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout(240_000);

const NOTICE = 'A newer version is ready: it is used from the next start';

/** Milliseconds. The whole app is copied. */
const COPYING = 60_000;

function library(page: Page) {
  return page.getByRole('heading', { name: MITROVICA });
}

/** Opens the app and waits until its copy is complete and answers this page too. */
async function loads(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(library(page)).toBeVisible();
  const answers = () => navigator.serviceWorker.controller?.state === 'activated';
  await page.waitForFunction(answers, undefined, { timeout: COPYING });
}

/** What goes out to anywhere but the app's own address, from pages and from the worker; and what the pages complain of. */
function complaintsOf(context: BrowserContext, address: string): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (![address, 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start)))
      complaints.push(`request: ${request.url()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  return complaints;
}

test('after the first load the whole app works with the server stopped', async ({ page, context, server }) => {
  const complaints = complaintsOf(context, server.address);
  const copied: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) copied.push(request.url());
  });
  await loads(page, server.address);
  expect(copied.length).toBeGreaterThan(50);
  await server.stop();
  await expect(fetch(server.address)).rejects.toThrow();

  // A part that this first page has not fetched yet, and a worker of its own.
  await page.getByRole('link', { name: `Check and prove ${MITROVICA}` }).click();
  await isProved(page);

  await page.reload();
  await setUpSession(page, { people: ['Ada', 'Ben'] }, server.address);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(fonts).toContain('IBM Plex Sans');
  const pictures = page.getByRole('img').and(page.locator('img'));
  await expect(pictures.first()).toBeVisible();
  await expect
    .poll(() => pictures.evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0)))
    .not.toContain(false);

  await page.getByRole('button', { name: 'STARTEX' }).click();
  for (;;) {
    const kind = await askedFor(page);
    if (kind === 'Ending reached') break;
    await doesTheNextThing(page, kind);
  }
  await endsTheExercise(page);
  await page.getByText('Observe and rate', { exact: true }).first().click();
  await page.getByRole('radio', { name: /^S/ }).first().click();
  await page.getByRole('button', { name: 'Close and read the report' }).click();
  await page.getByRole('button', { name: 'Close the session' }).click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a newer version is announced in the library, and used from the next start', async ({ page, context, server }) => {
  await loads(page, server.address);
  await expect(page.getByText(NOTICE)).toHaveCount(0);

  await rebuilds(server.root);
  await page.reload();
  await expect(page.getByText(NOTICE)).toBeVisible({ timeout: COPYING });
  await expect(page).toHaveTitle('Liaison');
  await page.reload();
  await expect(page.getByText(NOTICE)).toBeVisible();
  await expect(page).toHaveTitle('Liaison');

  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto(server.address);
    const title = await next.title();
    // A window on the older version keeps it; the one that was closed may not have let go of it yet.
    if (title === 'Liaison') await next.goto('about:blank');
    expect(title).toBe('Liaison, newer');
  }).toPass({ timeout: COPYING });
  await expect(library(next)).toBeVisible();
  await expect(next.getByText(NOTICE)).toHaveCount(0);
  expect(await next.evaluate(() => caches.keys())).toEqual(['liaison-0000000000000000']);
});

test('a newer version that does not arrive whole changes nothing', async ({ page, server }) => {
  await loads(page, server.address);
  await rebuilds(server.root, ['assets/never-built.js']);
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise((done) => {
      registration.addEventListener('updatefound', () => {
        const arriving = registration.installing;
        arriving?.addEventListener('statechange', () => done(arriving.state));
      });
    });
    await registration.update();
    return ended;
  });
  expect(await failed).toBe('redundant');
  await server.stop();
  await page.reload();
  await expect(library(page)).toBeVisible();
  await expect(page).toHaveTitle('Liaison');
  await expect(page.getByText(NOTICE)).toHaveCount(0);
});

test('where the page has the bridge of Electron, no copy is made', async ({ page, server }) => {
  await page.addInitScript(() => {
    // Whatever it is asked: nothing was picked, and nothing is announced.
    const bridge = new Proxy(
      {},
      {
        get: (_, name) =>
          /^on[A-Z]/.test(String(name)) ? () => () => {} : () => Promise.resolve({ kind: 'cancelled' }),
      },
    );
    Object.assign(window, { liaison: bridge });
  });
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto(server.address);
  await expect(library(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(asked.filter((url) => url.includes('serviceWorker'))).toEqual([]);
});

test('the browser can install the app: manifest and icons come with the right types and sizes', async ({
  page,
  request,
  server,
}) => {
  await page.goto(server.address);
  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(link ?? '', server.address).href;
  const answer = await request.get(address);
  expect(answer.headers()['content-type']).toBe('application/manifest+json');
  expect(answer.headers()['content-security-policy']).toContain("manifest-src 'self'");
  const manifest = (await answer.json()) as {
    readonly start_url: string;
    readonly display: string;
    readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect(new URL(manifest.start_url, address).href).toBe(server.address);
  expect(manifest.display).toBe('standalone');
  expect(manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`).sort()).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ]);
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.headers()['content-type']).toBe(type);
    const bytes = await icon.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  const worker = await request.get(new URL('serviceWorker.js', server.address).href);
  expect(worker.headers()['content-type']).toMatch(/^text\/javascript/);
  // Chromium's own judgement; that it installs nothing from a test's unsaved profile is not the app's to mend.
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const reasons = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
  expect({ errors, reasons }).toEqual({ errors: [], reasons: [] });
});

/**
 * Puts a build with another title, and another version, in the place of the served one: each file at once, as a browser may look
 * for a newer version at any time.
 */
async function rebuilds(root: string, more: readonly string[] = []): Promise<void> {
  const page = join(root, 'index.html');
  await puts(page, (await readFile(page, 'utf8')).replace('<title>Liaison<', '<title>Liaison, newer<'));
  const worker = join(root, 'serviceWorker.js');
  const text = await readFile(worker, 'utf8');
  const newer = text
    .replace(/"version":"[0-9a-f]{16}"/, '"version":"0000000000000000"')
    .replace('"files":[', `"files":[${more.map((file) => `"${file}",`).join('')}`);
  expect(newer).not.toBe(text);
  await puts(worker, newer);
}

async function puts(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
