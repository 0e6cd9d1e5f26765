import { expect, type Locator, type Page } from '@playwright/test';
import { FOREIGN, TRANSLATED, type HostilePackage } from './hostilePackage';

type Visit = (screen: string) => Promise<void>;

/** Looks at the pictures of the package where a screen has them: on the map with its places, beside an inject, at a seat. */
export async function picturesOn(page: Page, screen: string, visit: Visit, packed: HostilePackage): Promise<void> {
  if (screen === 'brief') return mapIsDrawn(page.getByRole('main'), packed.places);
  if (screen !== 'conduct-deliver' && screen !== 'seat') return;
  const shows = page.getByRole('main').getByRole('article').first();
  await opens(page, shows.getByRole('button', { name: /^Show large:/ }), () => visit(`${screen}-picture`));
  const onMap = shows.getByRole('button', { name: /^Show [^]* on the map$/ });
  if (screen === 'seat' && (await onMap.count()) === 0) return;
  await opens(page, onMap, async () => {
    await mapIsDrawn(page.getByRole('dialog'), 1);
    await visit(`${screen}-map`);
  });
}

async function opens(page: Page, button: Locator, look: () => Promise<void>): Promise<void> {
  await button.first().click();
  await isDrawn(page.getByRole('dialog').locator('img'));
  await look();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The picture that came with the package, with so many places on it. */
async function mapIsDrawn(within: Locator, places: number): Promise<void> {
  const picture = within.locator('img');
  await isDrawn(picture);
  await expect(picture.first().locator('xpath=following-sibling::ul/li')).toHaveCount(places);
}

async function isDrawn(picture: Locator): Promise<void> {
  await expect(picture.first()).toHaveAttribute('src', /^blob:/);
  await expect
    .poll(() => picture.first().evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
    .toBe(true);
}

/** The seat chooses the hostile translation, and has it on its screen. */
export async function readsTranslated(page: Page, visit: Visit): Promise<void> {
  const main = page.getByRole('main');
  await expect(main).not.toContainText(FOREIGN);
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: TRANSLATED.name });
  await expect(main).toContainText(FOREIGN);
  await visit('seat-translated');
}
