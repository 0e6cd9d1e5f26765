import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pictureFault } from '#shared/archive/pictureFault';
import { encodeUtf8 } from '#shared/archive/utf8';
import { writeZip } from '#shared/archive/zip/writeZip';
import { ATTACKS, EVIL, PICTURES, REFUSED_PICTURES, SHORT } from '../support/hostile/attacks';
import { canary, type Canary } from '../support/hostile/canary';
import { attackAt } from '../support/hostile/hostileExercise';
import { bringsNamed, damages, downloaded, filesComeIn, restores } from '../support/hostile/hostileFiles';
import { FOREIGN, HOSTILE_MEDIA, hostilePackage } from '../support/hostile/hostilePackage';
import { picturesOn, readsTranslated } from '../support/hostile/hostileScreens';
import { standStill } from '../support/hostile/standStill';
import { unguarded } from '../support/hostile/unguarded';
import { choosesFolder, hasStick } from '../support/stick';
import { walk } from '../support/walk';
import { report, SEED, times } from './counts';

/** The whole way goes through a long exercise once for each attack, so that each of them stands in each of its texts. */
const WALKS = Math.min(times(1, ATTACKS.length), ATTACKS.length);
const EXERCISE = WALKS === 1 ? 'first_steps' : 'mitrovica_bridge';
/** Milliseconds for which no screen may keep a person waiting. */
const HANG = 2_000;

test.use({ trace: 'off' });
test.setTimeout(600_000);

const source = () => readFile(new URL(`../../exercises/${EXERCISE}/exercise.yaml`, import.meta.url), 'utf8');

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

test('a file that is no picture is not taken in, whatever its name is', async ({ browser, baseURL }) => {
  const { context, internet, own, close } = await unguarded(browser, baseURL);
  const bird = await canary(context, own);
  const page = await context.newPage();
  const packed = hostilePackage(await source(), 0);
  await page.goto('/');
  for (const { name, text, why } of REFUSED_PICTURES) {
    const files = [
      { name: 'exercise.yaml', text: packed.text },
      { name, text },
    ];
    const zip = writeZip(files.map((file) => ({ name: file.name, bytes: encodeUtf8(file.text) })));
    await bringsNamed(page, 'x.liaison', zip);
    const refused = page.getByRole('dialog', { name: 'x.liaison was not opened' });
    await expect(refused.getByRole('alert'), name).toContainText(why);
    await bird.look(page, name);
    await page.keyboard.press('Escape');
    await expect(refused).toHaveCount(0);
  }
  expect(bird.caught).toEqual([]);
  expect(internet.asked).toEqual([]);
  report(`${REFUSED_PICTURES.length} files that are no pictures in packages: each refused with its reason`);
  await close();
});

test('a page that works is told from one that waits for the machine', async ({ browser, baseURL }) => {
  test.skip(process.platform === 'win32', 'not run: Windows has no signal that makes a process stand still');
  const { context, own, close } = await unguarded(browser, baseURL);
  const bird = await canary(context, own);
  const page = await context.newPage();
  await page.goto('/');
  const works = (milliseconds: number) =>
    page.evaluate(
      (milliseconds) =>
        new Promise<number>((done) =>
          // A task of the page's own, and none of who asks.
          setTimeout(() => {
            console.log('works');
            const begun = performance.now();
            while (performance.now() < begun + milliseconds);
            done(performance.now() - begun);
          }),
        ),
      milliseconds,
    );
  const begins = page.waitForEvent('console', (message) => message.text() === 'works');
  const waited = works(1_000);
  await begins;
  await standStill(browser, HANG + 500);
  expect(await waited).toBeGreaterThan(HANG);
  const waits = async (atLeast: number, longest: () => number) => {
    await bird.look(page, 'busy');
    return longest() > atLeast;
  };
  await expect.poll(() => waits(HANG, bird.longestWait)).toBe(true);
  await bird.look(page, 'stood still');
  expect(bird.longestWork()).toBeLessThan(HANG);

  for (let milliseconds = HANG + 500; bird.longestWork() < HANG; milliseconds *= 2) {
    expect(milliseconds, 'a page that works is not seen').toBeLessThan(60_000);
    await works(milliseconds);
    await expect.poll(() => waits(milliseconds - 100, bird.longestWait)).toBe(true);
    await bird.look(page, 'worked');
  }
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
    const packed = hostilePackage(await source(), shift);
    let written = 0;
    const writes = () => attackAt(shift + (written += 1)).text;
    const screens = new Set<string>();
    const looks = async (screen: string) => {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await bird.look(page, screen);
      expect.soft(bird.longestWork(), screen).toBeLessThan(HANG);
      screens.add(screen);
    };

    await hasStick(page);
    await choosesFolder(page);
    await bringsNamed(page, `${attackAt(shift).text}.liaison`, packed.bytes);
    await expect(page.getByText('Hostile').first()).toBeVisible();
    const walked = {
      exercise: /Hostile/,
      seat: { place: 1, role: '' },
      people: Array.from({ length: packed.roles }, () => `${SHORT} ${writes()}`),
      writes,
    };
    await walk(
      page,
      async (screen) => {
        await looks(screen);
        await picturesOn(page, screen, looks, packed);
        if (screen === 'seat') await readsTranslated(page, looks);
        if (screen === 'seat-feedback') await expect(page.getByRole('main')).toContainText(FOREIGN);
        if (screen === 'report') await exports(page, bird);
      },
      walked,
    );
    await filesComeIn(page, looks, { packed, writes });
    await restores(page, looks, { packed, writes });
    await damages(page, looks);

    report(
      `${packed.texts.size} texts, as many translated, ${written} entries and ${HOSTILE_MEDIA.length} pictures on ` +
        `${screens.size} screens and in 6 exports, beginning with attack ${shift} of ${ATTACKS.length}: ` +
        `${bird.caught.length} run or followed, ${internet.asked.length} requests that left the app, ` +
        `busy for ${Math.round(bird.longestWork())} ms at most`,
    );
    expect(bird.caught).toEqual([]);
    expect(internet.asked).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
}

/** The report with people named: printed, and saved, and the saved file opened where its own policy does not hold either. */
async function exports(page: Page, bird: Canary): Promise<void> {
  const saves = async (name: string) =>
    Buffer.from(await downloaded(page, () => page.getByRole('button', { name }).click())).toString();
  await page.getByRole('switch', { name: 'Name people' }).check();
  await page.getByRole('button', { name: 'Print' }).click();
  await bird.look(page, 'print');
  const html = await saves('Save as HTML');
  const opened = await page.context().newPage();
  await opened.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), { waitUntil: 'load' });
  await bird.look(opened, 'saved report');
  await expect(opened.getByRole('main')).toContainText('<script');
  await opened.close();
  const json = await saves('Save as JSON');
  expect(json).toContain(EVIL);
  expect(JSON.parse(json)).toMatchObject({ format: 'liaison-report' });
}
