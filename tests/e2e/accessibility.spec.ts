import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/appTest';
import { walk } from '../support/walk';

test.setTimeout(300_000);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations: string[] = [];
    let screens = 0;
    await walk(page, async (screen) => {
      const { violations: found, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      screens += 1;
      expect(passes.length).toBeGreaterThan(0);
      for (const { id, nodes } of found) {
        violations.push(
          ...nodes.map(({ target, failureSummary }) => `${screen}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`),
        );
      }
    });
    console.log(`${screens} screens in ${colorScheme}: ${violations.length} violations`);
    expect(violations).toEqual([]);
  });
}
