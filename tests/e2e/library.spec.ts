import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/appTest';
import { centre, MITROVICA, setUpLink, startSession } from '../support/facilitator';
import { bringsIn } from '../support/library';

const SHIPPED = 'exercises/mitrovica_bridge/exercise.yaml';

test('a newcomer is offered First Steps until there is a session', async ({ page }) => {
  await page.goto('/');
  const offer = page.getByRole('region', { name: 'First Steps' });
  await expect(offer).toContainText('25 min · 4 roles');
  await expect(setUpLink(page)).toBeVisible();
  const listed = page.getByRole('link', { name: 'Set up a session of First Steps' });
  await expect(listed).toHaveCount(0);

  await offer.getByRole('link', { name: 'Set up First Steps' }).click();
  await page
    .getByRole('textbox', { name: /^Person holding/ })
    .first()
    .fill('Ada');
  await page.getByRole('button', { name: 'Create session' }).click();
  await expect(page.getByRole('button', { name: 'STARTEX' })).toBeVisible();
  await page.goto('/');
  await expect(listed).toBeVisible();
  await expect(page.getByText('New here?')).toHaveCount(0);
});

test('exercises are found by their words, with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const titles = page.getByRole('article').getByRole('heading');
  for (const [file, title] of [
    ['forms', 'One Night at the Bridge'],
    ['full', 'A Day at the Bridge'],
    ['minimal', 'The smallest day'],
  ] as const) {
    await bringsIn(page, `tests/fixtures/exercises/${file}.yaml`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
  const all = await titles.count();

  await page.keyboard.press('/');
  await page.keyboard.type('violence bridge');
  await expect(page.getByRole('heading', { name: 'The smallest day' })).toHaveCount(0);
  for (const name of ['A Day at the Bridge', 'One Night at the Bridge', MITROVICA]) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(titles).toHaveCount(all);

  await page.keyboard.press('/');
  await page.keyboard.type('first steps');
  await expect(setUpLink(page, 'First Steps')).toBeVisible();
  await page.keyboard.type(' nowhere');
  await expect(page.getByText('Nothing contains “first steps nowhere”')).toBeVisible();
  await expect(titles).toHaveCount(0);
});

test('deleting one of two sessions asks once and leaves the other', async ({ page }) => {
  for (const person of ['Ada', 'Ben']) {
    await startSession(page, { people: [person] });
    await expect(centre(page)).toBeVisible();
  }
  await page.goto('/');
  const deletes = page.getByRole('button', { name: /^Delete / });
  await expect(deletes).toHaveCount(2);
  await deletes.first().click();
  await page.getByRole('button', { name: 'Delete session' }).click();
  await expect(deletes).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a damaged exercise file is refused with the line of each problem, and a mended one is added', async ({
  page,
}) => {
  const text = await readFile(SHIPPED, 'utf8');
  const brings = async (content: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file…' }).first().click();
    await (await chooser).setFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) });
  };
  await page.goto('/');
  await brings(text.replace('id: mitrovica_bridge', 'id: mine').replace('duration: 2h30m', 'duration: soon'));
  const dialog = page.getByRole('dialog', { name: 'mine.yaml was not added' });
  await expect(dialog.getByText('LX')).toBeVisible();
  const line = text.slice(0, text.indexOf('duration: 2h30m')).split('\n').length;
  await expect(dialog.getByText(`Line ${line}:`)).toBeVisible();
  await page.keyboard.press('Escape');

  const mended = text
    .replace('id: mitrovica_bridge', 'id: mine')
    .replace('title: The Bridge at Mitrovica', 'title: Mine');
  await brings(mended);
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
});

test('the library shows before the reader of exercise files is fetched, one that was brought in too', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  const text = (await readFile(SHIPPED, 'utf8')).replace('id: mitrovica_bridge', 'id: mine');
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  await (
    await chooser
  ).setFiles({
    name: 'mine.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(text.replace('title: The Bridge at Mitrovica', 'title: Mine')),
  });
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  expect(scripts.some((path) => path.includes('parseExercise'))).toBe(true);

  scripts.length = 0;
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The Bridge at Mitrovica' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.some((path) => path.includes('LibraryRoute'))).toBe(true);
  expect(scripts.filter((path) => path.includes('parseExercise'))).toEqual([]);
});

test('an exercise that cannot be stored is not added, and it is said', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  const buffer = Buffer.from((await readFile(SHIPPED, 'utf8')).replace('id: mitrovica_bridge', 'id: mine'));
  await (await chooser).setFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer });

  await expect(page.getByText('mine.yaml was not added')).toBeVisible();
  await expect(page.getByText('The disk is full')).toBeVisible();
});

test('a session is created once, although what was entered cannot be remembered for the next', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
  });
  await startSession(page, { people: ['Ada'] });
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Delete / })).toHaveCount(1);
});
