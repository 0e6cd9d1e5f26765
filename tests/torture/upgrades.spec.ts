import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { EARLIER, fillEarlierProfile } from '../support/earlierProfile';
import { removeProfile, startKillableBrowser } from '../support/killableBrowser';
import { openNextDoor, readRaw, type RawDatabase } from '../support/rawDatabase';
import { report, SEED, times, WHOLE } from './counts';

const KILLS = times(1, 12);
const SESSIONS = WHOLE ? 300 : 60;

test.setTimeout(120_000 + KILLS * 40_000);

/** The marks of the browser that has the profile open are not copied: it is dead. */
const COPY = { recursive: true, filter: (path: string) => !/Singleton[A-Z]/.test(path) };

/** Opens the app and waits until it lists the sessions; resolves to the milliseconds that it took. */
async function opensTheLibrary(page: Page, baseURL: string): Promise<number> {
  const begun = performance.now();
  await page.goto(baseURL);
  await expect(page.getByRole('heading', { name: /^Sessions/ })).toBeVisible({ timeout: 60_000 });
  return performance.now() - begun;
}

/** Looks at what is stored with a browser of its own, on which the app does not run. */
async function lookAt(profile: string, baseURL: string): Promise<RawDatabase> {
  const browser = await startKillableBrowser(profile);
  try {
    await openNextDoor(browser.page, baseURL);
    return await readRaw(browser.page);
  } finally {
    await browser.kill();
  }
}

// A sample comes from the version before this one.
for (const { version, archive } of WHOLE ? EARLIER : EARLIER.slice(-1)) {
  test(`${KILLS} upgrades from version ${version} killed on the way leave the old or the new version, whole`, async ({
    baseURL: address,
  }) => {
    const baseURL = address ?? '';
    const random = mersenne(SEED + version);
    const folder = await mkdtemp(join(tmpdir(), 'liaison-upgrade-'));
    const found = { old: 0, new: 0, neither: 0 };
    try {
      const template = join(folder, 'template');
      const filler = await startKillableBrowser(template);
      await openNextDoor(filler.page, baseURL);
      await fillEarlierProfile(filler.page, version, archive, SESSIONS);
      const before = await readRaw(filler.page);
      await filler.kill();

      const profile = join(folder, 'profile');
      await cp(template, profile, COPY);
      const reference = await startKillableBrowser(profile);
      const duration = await opensTheLibrary(reference.page, baseURL);
      await openNextDoor(reference.page, baseURL);
      const after = await readRaw(reference.page);
      await reference.kill();
      expect(after.version).toBeGreaterThan(before.version);
      expect(after.stores.log).toHaveLength(before.stores.log?.length ?? 0);

      for (let kill = 0; kill < KILLS; kill += 1) {
        await removeProfile(profile);
        await cp(template, profile, COPY);
        const victim = await startKillableBrowser(profile);
        // Nobody waits for the answer, which may never come.
        await victim.page.evaluate((address) => void (location.href = address), baseURL);
        await new Promise((resolve) => setTimeout(resolve, uniformInt(random, 0, Math.ceil(duration))));
        await victim.kill();

        const stored = JSON.stringify(await lookAt(profile, baseURL));
        const what = stored === JSON.stringify(before) ? 'old' : stored === JSON.stringify(after) ? 'new' : 'neither';
        found[what] += 1;

        const next = await startKillableBrowser(profile);
        await opensTheLibrary(next.page, baseURL);
        await next.page.goto(`${baseURL}#/session/session-${uniformInt(random, 1, SESSIONS)}`);
        await expect(next.page.getByRole('button', { name: 'Reopen' })).toBeVisible();
        await expect(next.page.getByRole('heading', { name: 'This session cannot be opened' })).toBeHidden();
        await openNextDoor(next.page, baseURL);
        expect(await readRaw(next.page)).toEqual(after);
        await next.kill();
      }
      report(
        `${KILLS} upgrades from version ${version} with ${SESSIONS} sessions killed within ${duration.toFixed(0)} ms: ` +
          `${found.old} found old, ${found.new} new, ${found.neither} neither; all opened afterwards`,
      );
      expect(found.neither).toBe(0);
    } finally {
      await removeProfile(folder);
    }
  });
}
