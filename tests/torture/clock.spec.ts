import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Page } from '@playwright/test';
import { LONGEST_UNSEEN } from '#shared/workflow/awakeClock';
import { expect, test } from '../support/appTest';
import { startSession } from '../support/facilitator';
import { removeProfile, startKillableBrowser } from '../support/killableBrowser';
import { report, SEED, times, WHOLE } from './counts';

const JUMPS = times(4, 200);
const LONGEST_UNSEEN_SECONDS = LONGEST_UNSEEN / 1000;
/** What a slow machine may need between two readings, seconds. */
const SLACK = 15;

const KINDS = [
  'sleep, its clocks run on',
  'sleep, one clock stands still',
  'set back',
  'too short to be a sleep',
] as const;

test.setTimeout(60_000 + JUMPS * 10_000 + 240_000);

/** The exercise time on the console, seconds. */
async function shownTime(page: Page): Promise<number> {
  const shown = await page
    .getByText(/^T\+\d\d:\d\d(:\d\d)?$/)
    .first()
    .innerText();
  const [hours = 0, minutes = 0, seconds = 0] = shown.slice(2).split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

const slept = (page: Page) => page.getByRole('dialog', { name: 'The laptop was asleep' });
const pauses = (page: Page) => page.getByRole('button', { name: /^Pause/ });

test(`${JUMPS} jumps of the machine's clocks move no exercise time that nobody saw`, async ({ page }) => {
  const random = mersenne(SEED);
  const counted: Record<string, number> = {};
  let furthest = 0;
  let now = Date.parse('2026-03-02T09:00:00Z');
  await page.clock.install({ time: now });
  await startSession(page, { people: ['Ada', 'Ben'], pace: 'Live clock' });
  await expect(pauses(page)).toBeVisible();
  for (let jump = 0; jump < JUMPS; jump += 1) {
    const kind = KINDS[jump % KINDS.length] ?? KINDS[0];
    counted[kind] = (counted[kind] ?? 0) + 1;
    const minutes = uniformInt(random, 2, 3 * 24 * 60);
    const begun = performance.now();
    const before = await shownTime(page);
    /** Seconds of exercise time since then that nobody in the room saw pass. */
    const unseen = async () => (await shownTime(page)) - before - (performance.now() - begun) / 1000;
    now = await page.evaluate(() => Date.now());
    if (kind === 'sleep, its clocks run on') await page.clock.fastForward(minutes * 60_000);
    else if (kind === 'sleep, one clock stands still') await page.clock.setSystemTime(now + minutes * 60_000);
    else if (kind === 'set back') await page.clock.setSystemTime(now - minutes * 60_000);
    else await page.clock.fastForward(uniformInt(random, 1_000, LONGEST_UNSEEN - SLACK * 1_000));

    if (kind.startsWith('sleep')) {
      await expect(slept(page)).toBeVisible();
      await expect(slept(page)).toContainText('none of that time counts');
      await expect(page.getByText('paused').first()).toBeVisible();
      const moved = await unseen();
      furthest = Math.max(furthest, moved);
      expect(moved).toBeLessThanOrEqual(SLACK);
      await slept(page).getByRole('button', { name: 'Resume' }).click();
    } else {
      await expect.poll(() => shownTime(page)).toBeGreaterThan(before);
      furthest = Math.max(furthest, await unseen());
    }
    await expect(slept(page)).toBeHidden();
    await expect(pauses(page)).toBeVisible();
  }
  const kinds = Object.entries(counted).map(([kind, count]) => `${count} ${kind}`);
  report(
    `${JUMPS} clock jumps (${kinds.join('; ')}): exercise time never moved by more than ${furthest.toFixed(0)} s unseen`,
  );
  expect(furthest).toBeLessThanOrEqual(LONGEST_UNSEEN_SECONDS);
});

test('at a seat a sleep is told without what is the facilitator’s to decide', async ({ page }) => {
  await page.clock.install();
  await startSession(page, { people: ['Ada', 'Ben'], pace: 'Live clock' });
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('button', { name: 'I am here' }).click();
  await page.clock.fastForward('08:00:00');
  await expect(slept(page)).toContainText('Call the facilitator');
  await expect(slept(page).getByRole('button', { name: 'Resume' })).toHaveCount(0);
  await slept(page).getByRole('button', { name: 'Close' }).click();
  await expect(slept(page)).toBeHidden();
});

/** Seconds; in a sample too short to be a sleep. */
const STANDSTILL = WHOLE ? LONGEST_UNSEEN_SECONDS + 5 : 4;

test(`a browser that stands still for ${STANDSTILL} s, and a page that is held for as long`, async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'liaison-sleep-'));
  const browser = await startKillableBrowser(profile);
  const { page } = browser;
  const standstill = () => new Promise((resolve) => setTimeout(resolve, STANDSTILL * 1000));
  /** What shows after it: a sleep is told and not counted, what is shorter counts. */
  const wakes = async (before: number) => {
    if (WHOLE) {
      await expect(slept(page)).toBeVisible();
      expect((await shownTime(page)) - before).toBeLessThanOrEqual(SLACK);
      await slept(page).getByRole('button', { name: 'Resume' }).click();
    } else {
      await expect.poll(() => shownTime(page)).toBeGreaterThanOrEqual(before + STANDSTILL);
    }
    await expect(slept(page)).toBeHidden();
    await expect(pauses(page)).toBeVisible();
  };
  try {
    await startSession(page, { people: ['Ada'], pace: 'Live clock' }, baseURL);
    const before = await shownTime(page);
    browser.stop();
    await standstill();
    browser.goOn();
    await wakes(before);

    const running = await shownTime(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Debugger.enable');
    await cdp.send('Debugger.pause');
    await standstill();
    await cdp.send('Debugger.resume');
    await wakes(running);
    report(
      `browser stopped for ${STANDSTILL} s, page held for ${STANDSTILL} s: ${WHOLE ? 'paused both times, none of it counted' : 'both counted as time in the room'}`,
    );
  } finally {
    await browser.kill();
    await removeProfile(profile);
  }
});
