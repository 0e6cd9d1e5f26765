import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readPackage } from '#shared/archive/exercisePackage';
import { sealArchive } from '#shared/archive/sealArchive';
import { expect, test } from '../support/appTest';
import { filesIn, opened, storedArchive, textIn } from '../support/archives';
import { centre, MITROVICA, presses, setUpLink, startSession } from '../support/facilitator';
import { MAPPED_PACKAGE, mappedPackage } from '../support/packages';

const SECRET = 'four words at the river';
/** A passphrase is made a key in a second, and in many on a machine that does other work. */
const PATIENCE = 45_000;

async function brings(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** What the browser puts among its downloads once `act` is done. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download', { timeout: PATIENCE });
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** Lets a file fall somewhere on the window, as from the system's list of files. */
async function drops(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([name, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, [...bytes]] as const,
  );
}

/** Saves the first session of the library as it is offered: without names, for everybody to open. */
async function savesTheSession(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  await page
    .getByRole('button', { name: /^Save session / })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Save “/ });
  return downloaded(page, () => dialog.getByRole('button', { name: 'Save session' }).click());
}

/** Leaves the session, and waits until it is paused and let go: only then it is offered. */
async function toLibrary(page: Page): Promise<void> {
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: /^Resume/ })).toBeVisible();
  await page.reload();
}

const sessionNames = (page: Page) => page.getByRole('listitem').getByRole('heading', { level: 3 });

test('a session goes out as a file and comes into another profile, and nothing of it is lost', async ({
  page,
  browser,
  baseURL,
}) => {
  await startSession(page, { people: ['Ada', 'Ben'] });
  await presses(page, 'Deliver');
  await toLibrary(page);
  const { name: fileName, bytes } = await savesTheSession(page);
  expect(fileName).toMatch(/\.liaison-session$/);
  const { session, log } = await opened(bytes);
  expect(session.seats.map(({ person }) => person)).toEqual(['', '']);
  expect(log.map(({ command }) => command.type).slice(0, 2)).toEqual(['session.start', 'inject.deliver']);

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('heading', { name: MITROVICA })).toBeVisible();
  await drops(other, fileName, bytes);
  const inside = other.getByRole('dialog', { name: `A session of ${MITROVICA}` });
  await expect(inside).toContainText(`Records${log.length}`);
  await expect(inside).toContainText('no name in the file');
  await inside.getByRole('button', { name: 'Take it in' }).click();
  const again = await savesTheSession(other);
  expect(again.name).toBe(fileName);
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  await other
    .getByRole('link', { name: /^Resume/ })
    .first()
    .click();
  await expect(centre(other)).toBeVisible();
  await expect(other.getByRole('log')).toContainText('Delivered');
  await context.close();
});

test('a session that is locked opens with its passphrase alone, and a second one never replaces the first', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await startSession(page, { people: ['Ada'] });
  await toLibrary(page);
  await page
    .getByRole('button', { name: /^Save session / })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Save “/ });
  await dialog.getByRole('checkbox', { name: 'With the names of people' }).check();
  await dialog.getByRole('checkbox', { name: 'Lock it with a passphrase' }).check();
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill('short');
  await expect(dialog.getByRole('button', { name: 'Save session' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(SECRET);
  const { bytes } = await downloaded(page, () => dialog.getByRole('button', { name: 'Save session' }).click());
  expect([...filesIn(bytes).keys()]).toEqual(['manifest.json', 'sealed']);
  expect((await opened(bytes, SECRET)).session.seats.map(({ person }) => person)).toEqual(['Ada']);

  await brings(page, 'day.liaison-session', bytes);
  const locked = page.getByRole('dialog', { name: 'day.liaison-session is locked' });
  await locked.getByRole('textbox', { name: 'Passphrase' }).fill('four words at the bridge');
  await locked.getByRole('textbox', { name: 'Passphrase' }).press('Enter');
  await expect(locked).toContainText('This does not open it.', { timeout: PATIENCE });
  await locked.getByRole('textbox', { name: 'Passphrase' }).fill(SECRET);
  await locked.getByRole('textbox', { name: 'Passphrase' }).press('Enter');
  const inside = page.getByRole('dialog', { name: `A session of ${MITROVICA}` });
  await expect(inside).toContainText('is on this machine already', { timeout: PATIENCE });
  await expect(inside).toContainText('Ada');
  await inside.getByRole('button', { name: 'Take in a second one' }).click();
  await expect(inside).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /\(from a file\)$/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Save session / })).toHaveCount(2);
});

test('a session that was changed says which part, and nothing comes in', async ({ page }) => {
  const changed = storedArchive('v4.liaison-session');
  const at = Buffer.from(changed).indexOf('texts.sq.yaml') + 40;
  changed[at] = (changed[at] ?? 0) ^ 1;
  await page.goto('/');
  await brings(page, 'day.liaison-session', changed);
  const refused = page.getByRole('dialog', { name: 'day.liaison-session was not opened' });
  await expect(refused).toContainText('texts.sq.yaml in the file is damaged');
  await refused.getByRole('button', { name: 'Close' }).last().click();
  await brings(page, 'old.json', storedArchive('v1.json'));
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(sessionNames(page).filter({ hasText: 'Tuesday group' })).toHaveCount(1);
});

test('a session that was sealed with another log is not taken in', async ({ page }) => {
  const contents = await opened(storedArchive('v4.liaison-session'));
  const log = contents.log.map((record, index) => (index === 3 ? { ...record, checksum: '0'.repeat(16) } : record));
  await page.goto('/');
  await brings(page, 'forged.liaison-session', await sealArchive({ ...contents, log }, { names: true, lock: null }));
  await expect(page.getByRole('dialog')).toContainText('Record 4 of 23 does not lead where it led');
  await expect(page.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
});

test('a package brings its pictures and languages, shows them in its sessions, and goes out again the same', async ({
  page,
}) => {
  await page.goto('/');
  await brings(page, 'valley.liaison', mappedPackage());
  const entry = page.getByRole('article').filter({ hasText: 'The smallest day' });
  await expect(entry).toContainText('Deutsch');
  const { name, bytes } = await downloaded(page, () =>
    entry.getByRole('button', { name: /^Save .* as a file$/ }).click(),
  );
  expect(name).toBe('The smallest day.liaison');
  expect(readPackage(bytes)).toEqual({ kind: 'read', contents: MAPPED_PACKAGE, leftOut: [] });

  await brings(page, 'again.liaison', bytes);
  await expect(page.getByText('The file says exactly the same.')).toBeVisible();

  await setUpLink(page, 'The smallest day').click();
  await page
    .getByRole('textbox', { name: /^Person holding/ })
    .first()
    .fill('Ada');
  await page.getByRole('button', { name: 'Create session' }).click();
  const map = page.getByRole('img', { name: 'The valley and the road' });
  await expect(map).toBeVisible();
  await expect(map).toHaveAttribute('src', /^blob:/);
  await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('a package that is no package is refused with what to do', async ({ page }) => {
  await page.goto('/');
  await brings(
    page,
    'bad.liaison',
    mappedPackage({ media: [{ name: 'media/a.png', bytes: new TextEncoder().encode('<svg/>') }] }),
  );
  await expect(page.getByRole('dialog', { name: 'bad.liaison was not opened' })).toContainText(
    'media/a.png is no picture of that kind',
  );
  await page.keyboard.press('Escape');
  const untrue = mappedPackage({
    text: textIn(filesIn(mappedPackage()), 'exercise.yaml').replace('duration: 1h', 'duration: soon'),
  });
  await brings(page, 'untrue.liaison', untrue);
  await expect(page.getByRole('dialog', { name: /^untrue.liaison/ })).toContainText('LX');
});
