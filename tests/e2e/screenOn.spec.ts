import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { startSession } from '../support/facilitator';

/** How many of the browser's own wake locks are held now. They are the real ones; only their number is kept. */
async function countsLocks(page: Page) {
  await page.addInitScript(() => {
    const held = new Set<WakeLockSentinel>();
    Object.assign(window, {
      locksHeld: () => [...held].filter(({ released }) => !released).length,
      takeLocksAway: () => Promise.all([...held].map((lock) => lock.release())),
    });
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async (type) => {
      const lock = await request(type);
      held.add(lock);
      return lock;
    };
  });
  return () => page.evaluate(() => (window as unknown as { locksHeld: () => number }).locksHeld());
}

test('in a browser the screen stays on while a session runs, and not while it is paused', async ({ page, context }) => {
  await context.grantPermissions(['screen-wake-lock']);
  const held = await countsLocks(page);
  await startSession(page, { people: ['Ada'] });
  await expect.poll(held).toBe(1);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Leave/ }).click();
  await page.getByRole('link', { name: /^Resume/ }).click();
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
  await expect.poll(held).toBe(0);

  await page.getByRole('button', { name: /^Resume/ }).click();
  await expect.poll(held).toBe(1);
});

test('a page that comes back into view takes the screen lock again, which the browser had taken away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['screen-wake-lock']);
  const held = await countsLocks(page);
  await startSession(page, { people: ['Ada'] });
  await expect.poll(held).toBe(1);

  const turn = (state: DocumentVisibilityState) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await page.evaluate(() => (window as unknown as { takeLocksAway: () => Promise<void> }).takeLocksAway());
  await turn('hidden');
  expect(await held()).toBe(0);
  await turn('visible');
  await expect.poll(held).toBe(1);
});

test('a browser that refuses the lock plays the session all the same', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.wakeLock.request = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await startSession(page, { people: ['Ada'] });
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible();
});
