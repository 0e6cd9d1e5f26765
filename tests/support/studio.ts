import { expect, type Locator, type Page } from '@playwright/test';
import { MITROVICA } from './facilitator';

/** Milliseconds. A proof takes as long as the machine has other things to do. */
const LONG = 120_000;

/** The way from the library to the proof of the exercise. */
export function checkLink(page: Page, exercise: string | RegExp = MITROVICA): Locator {
  const title = typeof exercise === 'string' ? exercise : exercise.source;
  return page.getByRole('link', { name: `Check and prove ${title}` });
}

/** From the library to the screen that checks and proves the exercise; the proof begins by itself. */
export async function opensCheck(page: Page, exercise: string | RegExp = MITROVICA): Promise<void> {
  await page.goto('/');
  await checkLink(page, exercise).click();
  await expect(page.getByRole('heading', { level: 1, name: exercise })).toBeVisible();
}

/** One of the screen's parts: Check, Prove or Simulate. */
export function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Waits until every playthrough was followed. */
export async function isProved(page: Page): Promise<void> {
  await expect(part(page, 'Prove').getByRole('status')).toContainText(
    /Proved: every playthrough was followed – [\d,]+ playthroughs in [\d,]+ states, <?[\d.]+ s/,
    { timeout: LONG },
  );
}

/** Lets a hundred tables play. */
export async function simulates(page: Page): Promise<void> {
  const simulate = part(page, 'Simulate');
  await simulate.getByText('100', { exact: true }).click();
  await simulate.getByRole('button', { name: 'Simulate' }).click();
  await expect(simulate.getByRole('status')).toContainText('100 tables played', { timeout: LONG });
}
