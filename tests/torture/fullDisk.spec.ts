import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { inCentre, startSession, writesANote } from '../support/facilitator';
import { startKillableBrowser } from '../support/killableBrowser';
import { readRaw } from '../support/rawDatabase';
import { report, SEED, times, WHOLE } from './counts';

const ROUNDS = times(1, 6);
const FILLS = 5;

test.setTimeout(120_000 + ROUNDS * 90_000);

const faulted = (page: Page) => page.getByRole('dialog', { name: 'The last step could not be stored' });

/**
 * Keeps notes until one finds no room. A browser goes on for a while with the room that it has set aside, so the first ones
 * may well be kept. Returns how many were.
 */
async function keepsNotesUntilFull(page: Page, start: string, length = 0): Promise<number> {
  for (let kept = 0; kept < 2_000; kept += 1) {
    await page.keyboard.press('n');
    await page.getByLabel('What did you see or hear?').fill(`${start}, ${kept}. ${'x'.repeat(length)}`);
    await page.getByRole('button', { name: 'Keep it' }).click();
    const note = page.getByRole('log').getByText(`${start}, ${kept}.`);
    await expect(note.or(faulted(page)).first()).toBeVisible({ timeout: 20_000 });
    if (await faulted(page).isVisible()) return kept;
    if (length === 0) await page.waitForTimeout(1_000);
  }
  throw new Error('There is always room');
}

/** Counts the transactions that the browser gives up. */
function countsAborts(): void {
  const counted = Object.assign(window as unknown as { aborted: number }, { aborted: 0 });
  type Begin = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction;
  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value as Begin;
  IDBDatabase.prototype.transaction = function (...args) {
    const begun = begin.apply(this, args);
    begun.addEventListener('abort', () => (counted.aborted += 1));
    return begun;
  };
}

/** A write that finds no room: nothing advances, a copy is offered, and it is made good once there is room. */
async function meetsAFullDisk(page: Page, makeRoom: () => Promise<void> | void): Promise<void> {
  const dialog = faulted(page);
  const aborted = () => page.evaluate(() => (window as unknown as { aborted: number }).aborted);
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expect(dialog).toContainText('Nothing has moved on');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save a copy' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.(json|liaison-session)$/);
  const before = await aborted();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  // The dialog of the first time may still be on the screen.
  await expect.poll(aborted).toBeGreaterThan(before);
  await expect(dialog).toBeVisible();
  await makeRoom();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog).toBeHidden();
}

async function resumes(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Resume/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Resume/ })).toHaveCount(0);
}

test(`${ROUNDS} times the browser gives no more room, in mid-session`, async ({ page }) => {
  const random = mersenne(SEED);
  await page.addInitScript(countsAborts);
  await startSession(page, { people: ['Ada', 'Ben'] });
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  let played = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let acts = uniformInt(random, 0, 2); acts > 0; acts -= 1) {
      await writesANote(page, `Before the disk was full, ${round}.${acts}`);
      played += 1;
    }
    const title = await inCentre(page).innerText();
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const { length } = (await readRaw(page)).stores.log ?? [];
    const kept = await keepsNotesUntilFull(page, `${round} and full`);
    played += kept;
    expect((await readRaw(page)).stores.log).toHaveLength(length + kept);
    await expect(inCentre(page)).toHaveText(title);
    await meetsAFullDisk(page, async () => {
      await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    });
    await expect(page.getByRole('log').getByText(`${round} and full, ${kept}.`)).toHaveCount(1);
    played += 1;
    await resumes(page);
  }
  await cdp.detach();
  const log = (await readRaw(page)).stores.log ?? [];
  const gaps = log.filter((row, index) => (JSON.parse(row) as { seq: number }).seq !== index + 1).length;
  report(
    `${ROUNDS} times no room by quota, ${played} notes, ${log.length} records, ${gaps} gaps: each told, a copy saved, and made good`,
  );
  expect(gaps).toBe(0);
});

if (WHOLE) {
  test(`${FILLS} times a disk that is really full`, async ({ baseURL }) => {
    const disk = await mkdtemp(join(tmpdir(), 'liaison-disk-'));
    let mounted = false;
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk], { stdio: 'ignore' });
      mounted = true;
    } catch {
      await rm(disk, { recursive: true });
    }
    test.skip(!mounted, 'A disk of its own that can be filled needs mount, which this user may not.');
    const filler = join(disk, 'filler');
    const browser = await startKillableBrowser(join(disk, 'profile'));
    const { page } = browser;
    try {
      await startSession(page, { people: ['Ada'] }, baseURL);
      for (let fill = 0; fill < FILLS; fill += 1) {
        fillUp(disk, filler);
        const kept = await keepsNotesUntilFull(page, `Disk ${fill}`, 4_000);
        const dialog = faulted(page);
        rmSync(filler);
        let presses = 0;
        await expect(async () => {
          presses += 1;
          await dialog.getByRole('button', { name: 'Try again' }).click();
          await expect(dialog).toBeHidden();
        }).toPass({ timeout: 60_000 });
        await expect(page.getByRole('log').getByText(`Disk ${fill}, ${kept}.`)).toHaveCount(1);
        const notes = ((await readRaw(page)).stores.log ?? []).filter((row) => row.includes(`"Disk ${fill}, `));
        expect(notes).toHaveLength(kept + 1);
        // A browser whose disk was full may have begun an empty database: then the whole session was stored once more.
        expect((await readRaw(page)).stores.log?.some((row) => row.includes('"session.start"'))).toBe(true);
        report(
          `a full disk, ${fill + 1} of ${FILLS}: ${kept} notes kept until it was full, then told, and made good by trying again ${presses} times`,
        );
        await resumes(page);
      }
      const log = (await readRaw(page)).stores.log ?? [];
      expect(log.filter((row, index) => (JSON.parse(row) as { seq: number }).seq !== index + 1)).toEqual([]);
    } finally {
      await browser.kill();
      execFileSync('umount', ['-l', disk]);
      await rm(disk, { recursive: true, force: true });
    }
  });
}

function fillUp(disk: string, filler: string): void {
  const file = openSync(filler, 'w');
  try {
    for (let size = 1 << 20; size >= 512; size >>= 1) {
      const block = Buffer.alloc(size);
      try {
        while (statfsSync(disk).bavail > 0) if (writeSync(file, block) === 0) break;
      } catch {
        // No room for a block of this size: smaller ones may still fit.
      }
    }
  } finally {
    closeSync(file);
  }
}
