import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openArchive } from '#shared/archive/openArchive';
import { readBackupName } from '#shared/backup/backupName';
import { inCentre, presses, startSession } from '../support/facilitator';
import { expect, test } from '../support/shellTest';

/** The numbers of records in the backups of a folder, in the order in which they were written. */
async function recordsIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch(() => []);
  return names.toSorted().map((name) => readBackupName(name)?.records ?? -1);
}

async function toLibrary(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible();
}

test.setTimeout(120_000);

// Its contexts are opened and closed by the stand-in, which a recorder of traces does not expect.
test.use({ trace: 'off' });

test.describe('against a stand-in for Electron', () => {
  test('a session is backed up into the app’s own folder, and restored into a profile that has never seen it', async ({
    start,
    folder,
  }) => {
    const backups = join(folder, 'backups');
    const page = await (await start([], { userData: folder })).page();
    await startSession(page, { people: ['Ada'] });
    await expect.poll(() => recordsIn(backups), { timeout: 30_000 }).toEqual([1]);
    await presses(page, 'Deliver');
    const title = await inCentre(page).innerText();
    await toLibrary(page);
    // Soon after its start the app makes up for what is not there yet: on a slow machine that comes in between.
    const firstAndLast = async () => {
      const records = await recordsIn(backups);
      return [records.at(0), records.at(-1)];
    };
    await expect.poll(firstAndLast, { timeout: 30_000 }).toEqual([1, 3]);
    const newest = (await readdir(backups)).toSorted().at(-1) ?? '';
    const { length } = await recordsIn(backups);
    expect(await openArchive(await readFile(join(backups, newest)))).toMatchObject({ kind: 'opened' });

    const other = await (await start([], { userData: folder })).page();
    await other.getByRole('button', { name: 'Restore from a backup…' }).click();
    const listed = other.getByRole('dialog', { name: 'Restore from a backup' }).getByRole('listitem');
    await expect(listed).toHaveCount(length);
    await expect(listed.first()).toContainText('3 records · paused at');
    await listed.first().getByRole('button').click();
    await other.getByRole('link', { name: /^Resume / }).click();
    await other.getByRole('button', { name: /^Resume/ }).click();
    await expect(inCentre(other)).toHaveText(title);
  });

  test('a folder that is chosen in the system’s dialog is kept over a restart; one that is gone is said, and never made again', async ({
    start,
    folder,
  }) => {
    const stick = join(folder, 'stick');
    const userData = join(folder, 'data');
    await mkdir(userData);
    const standIn = await start([], { userData });
    const page = await standIn.page();
    await page.getByRole('button', { name: 'Backups…' }).click();
    const choose = page.getByRole('button', { name: 'Choose another folder…' });
    standIn.dialogs.answer({ canceled: false, filePaths: [stick] });
    await choose.click();
    await expect(page.getByText('The folder was not taken')).toBeVisible();
    await mkdir(stick);
    standIn.dialogs.answer({ canceled: false, filePaths: [stick] });
    await choose.click();
    await expect(page.getByRole('dialog').getByText('“stick”')).toBeVisible();
    // The page is told the name alone; where the folder is shows in the system's dialog.
    standIn.dialogs.answer({ canceled: true, filePaths: [] });
    await choose.click();
    await expect.poll(() => standIn.dialogs.asked.at(-1)?.options.defaultPath).toBe(stick);
    await page.keyboard.press('Escape');

    const restarted = await (await start([], { userData })).page();
    await expect(restarted.getByText('Sessions are backed up into “stick”')).toBeVisible();
    await startSession(restarted, { people: ['Ada'] });
    await expect.poll(() => recordsIn(stick), { timeout: 30_000 }).toEqual([1]);
    await rm(stick, { recursive: true });
    await presses(restarted, 'Deliver');
    await toLibrary(restarted);
    await expect(restarted.getByText('The folder “stick” is not there.').first()).toBeVisible();
    expect(await readdir(folder)).toEqual(['data']);
    expect(await recordsIn(join(userData, 'backups'))).toEqual([]);
  });
});
