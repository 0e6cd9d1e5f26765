import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/appTest';
import { centre, inCentre, presses, startSession } from '../support/facilitator';
import { opened } from '../support/archives';
import { handsOverTo } from '../support/seat';

test('a write that fails stops the session, offers a copy, and is made good by trying again', async ({ page }) => {
  await startSession(page, { people: ['Ada', 'Ben'] });
  const title = await inCentre(page).innerText();
  await page.evaluate(() => {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add') ?? {};
    const page = Object.assign(window as unknown as { refused: number }, { refused: 0 });
    IDBObjectStore.prototype.add = () => {
      page.refused += 1;
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    (window as unknown as { mend: () => void }).mend = () => {
      Object.defineProperty(IDBObjectStore.prototype, 'add', add);
    };
  });
  const refused = () => page.evaluate(() => (window as unknown as { refused: number }).refused);

  await centre(page)
    .getByRole('button', { name: /^Deliver/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'The last step could not be stored' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await opened(new Uint8Array(await readFile(await (await download).path())));
  expect(copy.log.map(({ command }) => command.type)).toEqual(['session.start']);
  expect(copy.session.exerciseText).toContain('mitrovica_bridge');

  await dialog.getByRole('button', { name: 'Try again' }).click();
  // The dialog of the first time may still be on the screen.
  await expect.poll(refused).toBe(2);
  await expect(dialog).toBeVisible();
  await expect(inCentre(page)).toHaveText(title);

  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('log')).toContainText(`Delivered “${title}”`);
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
});

test('a reload while the laptop comes back shows the curtain, without a PIN too', async ({ page }) => {
  await startSession(page, { people: ['Ada'] });
  await presses(page, 'Deliver');
  await handsOverTo(page, 'SRSG');
  await page
    .getByRole('button', { name: /[Hh]and back/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Facilitator' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Facilitator' })).toBeVisible();
  await expect(page.getByText('Run sheet')).toHaveCount(0);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(centre(page)).toBeVisible();
});
