import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { startSession } from '../support/facilitator';
import { readRaw } from '../support/rawDatabase';
import { report, times } from './counts';
import { installWriteFaults, STEPS, type WriteFaults } from './writeFaults';

const ROUNDS = times(12, 300);

test.setTimeout(60_000 + ROUNDS * 10_000);

/** Begins to keep a note, without waiting for what comes of it. */
async function keepsANote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByLabel('What did you see or hear?').fill(text);
  await page.getByRole('button', { name: 'Keep it' }).click();
}

const setPlan = (page: Page, plan: WriteFaults['plan']) =>
  page.evaluate((wanted) => {
    window.writeFaults.plan = wanted;
    return window.writeFaults.hits;
  }, plan);

/** Watches the log on screen from inside: nothing may be there that the disk has not told to have. */
async function watchTheLog(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = { tooSoon: 0, note: '', seq: 0 };
    Object.assign(window, { watched });
    new MutationObserver(() => {
      const shown = document.querySelector('[role=log]')?.textContent ?? '';
      const durable = window.writeFaults.durable.at(-1) ?? 0;
      if (watched.note !== '' && shown.includes(watched.note) && durable < watched.seq) watched.tooSoon += 1;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

const expectNote = (page: Page, note: string) =>
  page.evaluate((text) => {
    const { watched } = window as unknown as { watched: { note: string; seq: number } };
    watched.note = text;
    watched.seq = (window.writeFaults.durable.at(-1) ?? 0) + 1;
  }, note);

test(`${ROUNDS} faults of writing in Chromium, at each step of the commit protocol`, async ({ page }) => {
  await page.addInitScript(installWriteFaults);
  await startSession(page, { people: ['Ada', 'Ben'] });
  await watchTheLog(page);
  const faulted = page.getByRole('dialog', { name: 'The last step could not be stored' });
  const log = page.getByRole('log');
  const counted = { fail: 0, slow: 0 };
  const notes: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEPS[round % STEPS.length] ?? 'add';
    const how = step === 'answer' || Math.floor(round / STEPS.length) % 2 === 0 ? 'fail' : 'slow';
    const note = `Note no. ${round}.`;
    notes.push(note);
    await expectNote(page, note);
    const hits = await setPlan(page, { step, how });
    await keepsANote(page, note);
    if (how === 'fail') {
      await expect(faulted).toBeVisible();
      await expect(log.getByText(note)).toHaveCount(0);
      await setPlan(page, null);
      await faulted.getByRole('button', { name: 'Try again' }).click();
      await expect(faulted).toBeHidden();
    }
    await expect(log.getByText(note)).toHaveCount(1);
    expect(await setPlan(page, null)).toBeGreaterThan(hits);
    counted[how] += 1;
  }
  const { tooSoon } = await page.evaluate(() => (window as unknown as { watched: { tooSoon: number } }).watched);
  const stored = ((await readRaw(page)).stores.log ?? []).map(
    (row) => JSON.parse(row) as { readonly seq: number; readonly command: { readonly text?: string } },
  );
  const gaps = stored.filter(({ seq }, index) => seq !== index + 1).length;
  const kept = stored.flatMap(({ command: { text } }) => (text?.startsWith('Note no.') ? [text] : []));
  report(
    `${ROUNDS} faults of writing in Chromium (${counted.fail} failures, ${counted.slow} slow), ${stored.length} records: ` +
      `${tooSoon} shown before durable, ${gaps} gaps, notes in order and once: ${kept.join() === notes.join() ? 'yes' : 'no'}`,
  );
  expect(tooSoon).toBe(0);
  expect(gaps).toBe(0);
  expect(kept).toEqual(notes);
});
