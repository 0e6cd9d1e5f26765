import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/appTest';
import { walk } from '../support/walk';

test.setTimeout(600_000);

test('no screen has an accessibility violation, light or dark', async ({ page }) => {
  const violations: string[] = [];
  let looks = 0;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walk(page, async (screen) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      // All but the colours is the same in both.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations: found, passes } = await axe.analyze();
      looks += 1;
      expect(passes.length).toBeGreaterThan(0);
      for (const { id, nodes } of found) {
        const where = `${screen}, ${colorScheme}: ${id}`;
        violations.push(
          ...nodes.map(({ target, failureSummary }) => `${where} ${target.join(' ')} ${failureSummary ?? ''}`),
        );
      }
    }
  });
  console.log(`${looks / 2} screens, light and dark: ${violations.length} violations`);
  expect(violations).toEqual([]);
});
