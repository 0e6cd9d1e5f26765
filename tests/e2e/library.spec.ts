import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/appTest';
import { centre, startSession } from '../support/facilitator';

const SHIPPED = 'exercises/mitrovica_bridge/exercise.yaml';

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
