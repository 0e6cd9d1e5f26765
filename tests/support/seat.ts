import { expect, type Page } from '@playwright/test';

/** Hands the laptop from the console to a seat and opens its curtain. */
export async function handsOverTo(page: Page, role: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: new RegExp(role) }).click();
  await expect(page.getByRole('heading', { name: role, exact: true })).toBeVisible();
  const here = page.getByRole('button', { name: 'I am here' });
  await here.click();
  // The seat is on the screen once it is stored who has the laptop.
  await expect(here).toBeHidden();
}

export interface Answer {
  /** Counts from 0 over the options that are open. */
  readonly option: number;
  readonly reason: string;
  readonly sure: number;
}

/** At a seat: reads what is new, enters a position, and gives the laptop back to the facilitator. */
export async function answersAlone(page: Page, { option, reason, sure }: Answer): Promise<void> {
  await readsTheNews(page);
  await page
    .getByRole('radiogroup', { name: 'Your answer' })
    .getByRole('radio', { disabled: false })
    .nth(option)
    .check();
  await page.getByLabel('Why?').fill(reason);
  await page.getByRole('radiogroup', { name: 'How sure?' }).getByLabel(String(sure)).check();
  await page.getByRole('button', { name: 'Enter my position' }).click();
  await expect(page.getByText('Your position is in')).toBeVisible();
  await handsBack(page);
}

export async function readsTheNews(page: Page): Promise<void> {
  const understood = page.getByRole('button', { name: 'Understood' });
  for (let left = await understood.count(); left > 0; left -= 1) {
    await understood.first().click();
    await expect(understood).toHaveCount(left - 1);
  }
}

export async function handsBack(page: Page, pin?: string): Promise<void> {
  await page
    .getByRole('button', { name: /[Hh]and back/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Facilitator' })).toBeVisible();
  if (pin !== undefined) await page.getByLabel('PIN').fill(pin);
  const takes = page.getByRole('button', { name: 'Take it back' });
  await takes.click();
  await expect(takes).toBeHidden();
}
