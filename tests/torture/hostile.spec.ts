import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { ATTACKS, EVIL } from '../support/hostile/attacks';
import { canary, type Canary } from '../support/hostile/canary';
import { attackAt, hostileExercise } from '../support/hostile/hostileExercise';
import { bringsInText } from '../support/library';
import { walk } from '../support/walk';
import { report, SEED, times } from './counts';

/** Milliseconds for which no screen may keep a person waiting. */
const HANG = 2_000;
const WALKS = times(1, ATTACKS.length);
const EXERCISE = process.env.TRY ?? 'x';

test.use({ trace: 'off' });
test.setTimeout(300_000);

/** A context in which nothing but the app's own care stands between a text and the page: its policy is switched off. */
async function unguarded(browser: Browser, baseURL: string): Promise<{ page: Page; bird: Canary }> {
  const context = await browser.newContext({ baseURL, bypassCSP: true, acceptDownloads: true });
  const bird = await canary(context, [baseURL, 'data:', 'blob:', 'about:']);
  return { page: await context.newPage(), bird };
}

test('the attacks bite where a page takes them for markup', async ({ browser, baseURL }) => {
  const idle: string[] = [];
  const { page: first, bird } = await unguarded(browser, baseURL ?? '');
  for (const { name, text, bites } of ATTACKS) {
    const page = await first.context().newPage();
    const before = bird.caught.length;
    await page.setContent(`<!doctype html><body><div>${text}</div></body>`, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(150);
    await bird.look(page, 'markup');
    const caught = bird.caught.slice(before);
    if (caught.length > 0 !== bites) idle.push(`${name}: ${JSON.stringify(caught)}`);
    await page.close();
  }
  await first.context().close();
  report(`${ATTACKS.filter(({ bites }) => bites).length} of ${ATTACKS.length} attacks bite where they are markup`);
  expect(idle).toEqual([]);
});

for (let walkAt = 0; walkAt < WALKS; walkAt += 1) {
  const shift = (SEED + walkAt) % ATTACKS.length;
  test(`no text is run or followed, on any screen and in any export, beginning with ${attackAt(shift).name}`, async ({
    browser,
    baseURL,
  }) => {
    const { page, bird } = await unguarded(browser, baseURL ?? '');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const { text, texts } = hostileExercise(await readFile(EXERCISE, 'utf8'), shift);
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
      {
        exercise: 'Hostile',
        seat: { place: 1, role: '' },
        people: Array.from({ length: 8 }, writes),
        writes,
      },
    );

    report(
      `${texts.size} texts and ${written} entries on ${screens} screens and in 3 exports, beginning with attack ` +
        `${shift} of ${ATTACKS.length}: ${bird.caught.length} run or followed, longest wait ${Math.round(bird.longest())} ms`,
    );
    expect(bird.caught).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
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
  const content = opened.getByRole('main');
  await expect(content).toContainText('<script');
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
