import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { pictureFault } from '#shared/archive/pictureFault';
import { parseExercise } from '#shared/exercise/parseExercise';
import { ATTACKS, EVIL, PICTURES } from '../support/hostile/attacks';
import { canary, type Canary } from '../support/hostile/canary';
import { attackAt, hostileExercise } from '../support/hostile/hostileExercise';
import { theInternet, type TheInternet } from '../support/hostile/theInternet';
import { bringsInText } from '../support/library';
import { walk } from '../support/walk';
import { report, SEED, times } from './counts';

/** The whole way goes through a long exercise once for each attack, so that each of them stands in each of its texts. */
const WALKS = Math.min(times(1, ATTACKS.length), ATTACKS.length);
const EXERCISE = WALKS === 1 ? 'first_steps' : 'mitrovica_bridge';
/** Milliseconds for which no screen may keep a person waiting. */
const HANG = 2_000;

test.use({ trace: 'off' });
test.setTimeout(600_000);

interface Unguarded {
  readonly context: BrowserContext;
  readonly internet: TheInternet;
  /** How the addresses begin that it may ask for. */
  readonly own: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * A context in which nothing but the app's own care stands between a text and the page: its policy is switched off. Whatever it
 * asks for, pages and workers alike, goes to `internet`, save what it asks of the app's own address.
 */
async function unguarded(browser: Browser, baseURL: string | undefined): Promise<Unguarded> {
  if (baseURL === undefined) throw new Error('The app is served nowhere');
  const internet = await theInternet();
  const context = await browser.newContext({
    baseURL,
    bypassCSP: true,
    serviceWorkers: 'allow',
    proxy: { server: `http://127.0.0.1:${internet.port}`, bypass: `<-loopback>;${new URL(baseURL).host}` },
  });
  const close = async () => {
    await context.close();
    await internet.close();
  };
  return { context, internet, own: [baseURL, 'data:', 'blob:', 'about:'], close };
}

test('the attacks bite where a page takes them for markup', async ({ browser, baseURL }) => {
  const { context, own, close } = await unguarded(browser, baseURL);
  const bird = await canary(context, own);
  const idle: string[] = [];
  for (const { name, text, bites } of ATTACKS) {
    const page = await context.newPage();
    const before = bird.caught.length;
    await page.setContent(`<!doctype html><body><div>${text}</div></body>`, { waitUntil: 'domcontentloaded' });
    await expect
      .poll(
        async () => {
          // A frame that is just going elsewhere is looked at again.
          await bird.look(page, 'markup').catch(() => undefined);
          return bird.caught.length > before;
        },
        { timeout: bites ? 30_000 : 200 },
      )
      .toBe(true)
      .catch(() => undefined);
    const caught = bird.caught.slice(before);
    if (caught.length > 0 !== bites) idle.push(`${name}: ${JSON.stringify(caught)}`);
    await page.close();
  }
  await close();
  report(`${ATTACKS.filter(({ bites }) => bites).length} of ${ATTACKS.length} attacks bite where they are markup`);
  expect(idle).toEqual([]);
});

test('what pages and workers ask of others is seen', async ({ browser, baseURL }) => {
  const { context, internet, close } = await unguarded(browser, baseURL);
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(async (evil) => {
    await fetch(`${evil}/page`, { mode: 'no-cors' }).catch(() => undefined);
    const code = `fetch('${evil}/worker', { mode: 'no-cors' }).catch(() => 0).then(() => postMessage(0))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    await new Promise((done) => (worker.onmessage = done));
    await fetch('http://127.0.0.1:5999/', { mode: 'no-cors' }).catch(() => undefined);
  }, EVIL);
  expect([...internet.asked]).toEqual([`GET ${EVIL}/page`, `GET ${EVIL}/worker`, 'GET http://127.0.0.1:5999/']);
  await close();
});

test('a picture that is a program stays a picture', async ({ browser, baseURL }) => {
  const { context, internet, own, close } = await unguarded(browser, baseURL);
  const bird = await canary(context, own);
  const page = await context.newPage();
  await page.goto('/');
  for (const { name, svg } of PICTURES) {
    expect(pictureFault('media/x.svg', new TextEncoder().encode(svg)), name).toBeNull();
    // As the app shows what was brought in with a package.
    await page.evaluate(async (source) => {
      const picture = document.createElement('img');
      picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      document.body.append(picture);
      await picture.decode().catch(() => undefined);
    }, svg);
    await bird.look(page, name);
  }
  expect(bird.caught).toEqual([]);
  expect(internet.asked).toEqual([]);
  // The same pictures bite where they are put into the page as markup.
  for (const { name, svg } of PICTURES) {
    const before = bird.caught.length;
    const other = await context.newPage();
    await other.setContent(svg);
    await expect
      .poll(async () => {
        await bird.look(other, name);
        return bird.caught.length;
      })
      .toBeGreaterThan(before);
    await other.close();
  }
  report(`${PICTURES.length} pictures with programs and addresses in them: 0 run or followed`);
  await close();
});

for (let walkAt = 0; walkAt < WALKS; walkAt += 1) {
  const shift = (SEED + walkAt) % ATTACKS.length;
  test(`no text is run or followed, on any screen and in any export, beginning with ${attackAt(shift).name}`, async ({
    browser,
    baseURL,
  }) => {
    const { context, internet, own, close } = await unguarded(browser, baseURL);
    const bird = await canary(context, own);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const source = await readFile(new URL(`../../exercises/${EXERCISE}/exercise.yaml`, import.meta.url), 'utf8');
    const { text, texts } = hostileExercise(source, shift);
    const parsed = parseExercise(text);
    const roles = parsed.kind === 'valid' ? parsed.exercise.roles.length : 0;
    let written = 0;
    const writes = () => attackAt(shift + (written += 1)).text;
    let screens = 0;

    await page.goto('/');
    await bringsInText(page, 'hostile.yaml', text);
    await expect(page.getByText('Hostile').first()).toBeVisible();
    await walk(
      page,
      async (screen) => {
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect.soft(bird.longest(), screen).toBeLessThan(HANG);
        await bird.look(page, screen);
        screens += 1;
        if (screen === 'report') await exports(page, bird);
      },
      { exercise: /Hostile/, seat: { place: 1, role: '' }, people: Array.from({ length: roles }, writes), writes },
    );

    report(
      `${texts.size} texts and ${written} entries on ${screens} screens and in 3 exports, beginning with attack ` +
        `${shift} of ${ATTACKS.length}: ${bird.caught.length} run or followed, ${internet.asked.length} requests ` +
        `that left the app, longest wait ${Math.round(bird.longest())} ms`,
    );
    expect(bird.caught).toEqual([]);
    expect(internet.asked).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
}

/** The report with people named: printed, and saved, and the saved file opened where its own policy does not hold either. */
async function exports(page: Page, bird: Canary): Promise<void> {
  await page.getByRole('switch', { name: 'Name people' }).check();
  await page.getByRole('button', { name: 'Print' }).click();
  await bird.look(page, 'print');
  const html = await saved(page, 'Save as HTML');
  const opened = await page.context().newPage();
  await opened.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), { waitUntil: 'load' });
  await bird.look(opened, 'saved report');
  await expect(opened.getByRole('main')).toContainText('<script');
  await opened.close();
  const json = await saved(page, 'Save as JSON');
  expect(json).toContain(EVIL);
  expect(JSON.parse(json)).toMatchObject({ format: 'liaison-report' });
}

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  expect(file.suggestedFilename()).not.toMatch(/[/\\\p{Cc}]/u);
  return readFile(await file.path(), 'utf8');
}
