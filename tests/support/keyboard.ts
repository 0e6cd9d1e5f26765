import { expect, type Locator, type Page } from '@playwright/test';

const FAR = 150;

/** Presses Tab until something has the focus, as somebody without a mouse would. Fails when it is never reached. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  // Before it is there every Tab is lost.
  await expect(goal.first()).toBeAttached();
  for (let presses = 0; presses < FAR; presses += 1) {
    if (await goal.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

/** Tabs to something and presses a key on it. */
export async function tabAndPress(page: Page, goal: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

/** Tabs to a field and types into it. */
export async function tabAndType(page: Page, goal: Locator, text: string): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.type(text);
}
