import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { centre, startSession, writesANote } from '../support/facilitator';
import { openNextDoor, readRaw } from '../support/rawDatabase';
import { report, SEED, times } from './counts';

const ROUNDS = times(2, 20);

test.setTimeout(60_000 + ROUNDS * 20_000);

/** Does to the database what a newer version would: another version, a store that is not known here, and rows of another shape. */
function becomesNewer(page: Page, by: number): Promise<void> {
  return page.evaluate(async (steps) => {
    const [known] = (await indexedDB.databases()).filter(({ name }) => name === 'liaison');
    const request = indexedDB.open('liaison', (known?.version ?? 0) + steps);
    request.onupgradeneeded = () => {
      const { transaction, result } = request;
      if (!result.objectStoreNames.contains('shelves')) result.createObjectStore('shelves', { keyPath: 'id' });
      transaction?.objectStore('shelves').put({ id: steps, of: 'a newer version' });
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
      request.onblocked = () => reject(new Error('The old version does not let go of the database'));
    });
    db.close();
  }, by);
}

test(`${ROUNDS} times data of a newer version: refused in plain words, and not a byte of it touched`, async ({
  page,
  baseURL,
}) => {
  const random = mersenne(SEED);
  await startSession(page, { people: ['Ada'] });
  await writesANote(page, 'Before the newer version came');
  const session = page.url();
  let touched = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await openNextDoor(page, baseURL);
    await becomesNewer(page, uniformInt(random, 1, 40));
    const before = await readRaw(page);
    for (const address of ['/', session]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: 'This data belongs to a newer Liaison' })).toBeVisible();
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page.getByRole('heading', { name: 'This data belongs to a newer Liaison' })).toBeVisible();
    }
    await openNextDoor(page, baseURL);
    const after = await readRaw(page);
    if (JSON.stringify(after) !== JSON.stringify(before)) touched += 1;
    expect(before.stores.log?.length).toBeGreaterThan(1);
  }
  report(`${ROUNDS} times data of a newer version: refused each time, ${touched} times touched`);
  expect(touched).toBe(0);
});

test('a newer version that comes while a session is played here: nothing more is written, and it is said', async ({
  page,
  context,
  baseURL,
}) => {
  await startSession(page, { people: ['Ada'] });
  await writesANote(page, 'Before the newer version came');
  const other = await context.newPage();
  await openNextDoor(other, baseURL);
  await becomesNewer(other, 10);
  const before = await readRaw(other);

  await page.bringToFront();
  await page.keyboard.press('n');
  await page.getByLabel('What did you see or hear?').fill('After it came');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('dialog', { name: 'The last step could not be stored' })).toBeVisible();
  await expect(centre(page)).toBeAttached();
  expect(await readRaw(other)).toEqual(before);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This data belongs to a newer Liaison' })).toBeVisible();
  expect(await readRaw(other)).toEqual(before);
  report('a newer version came in mid-session: told, 0 records written into its data');
});
