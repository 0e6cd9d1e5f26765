import { test } from '../support/appTest';
import { walk } from '../support/walk';

test.setTimeout(600_000);

/** The screens that docs/screens.md shows, by their name in the walk. */
const SHOWN: Readonly<Record<string, string>> = {
  'library-first': 'library',
  backups: 'backups',
  incoming: 'incoming',
  check: 'check',
  'check-witness': 'witness',
  'set-up': 'set-up',
  brief: 'brief',
  'conduct-deliver': 'conduct',
  'conduct-collect-positions': 'positions',
  'conduct-record-the-decision': 'decision',
  'conduct-read-out-what-follows': 'outcome',
  curtain: 'curtain',
  seat: 'seat',
  'hot-wash': 'hot-wash',
  'hot-wash-rate': 'ratings',
  report: 'report',
  'save-session': 'save-session',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures of the screens in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await walk(page, async (screen) => {
      const name = SHOWN[screen];
      if (name === undefined) return;
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `docs/screenshots/${name}-${colorScheme}.png`, animations: 'disabled' });
    });
  });
}
