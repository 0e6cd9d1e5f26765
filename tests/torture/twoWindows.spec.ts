import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { centre, startSession, writesANote } from '../support/facilitator';
import { readRaw } from '../support/rawDatabase';
import { report, SEED, times } from './counts';

const ROUNDS = times(3, 50);
const KINDS = ['both at once', 'reload', 'both reload', 'leave', 'close'] as const;

test.setTimeout(60_000 + ROUNDS * 30_000);

const elsewhere = (page: Page) => page.getByRole('heading', { name: 'This session is open in another window' });

/** Notes which window adds which record, past the app and past the window's end. */
function noteWriters(): void {
  const key = 'torture.writers';
  const me = Math.random().toString(36).slice(2);
  const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')?.value as (
    this: IDBObjectStore,
    value: unknown,
  ) => IDBRequest<IDBValidKey>;
  IDBObjectStore.prototype.add = function (value: unknown) {
    if (this.name === 'log') {
      const before = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, `${before}${(value as { readonly seq: number }).seq}:${me} `);
    }
    return add.call(this, value);
  };
}

test(`${ROUNDS} rounds of two windows that both want one session`, async ({ page, context }) => {
  const random = mersenne(SEED);
  await context.addInitScript(noteWriters);
  await startSession(page, { people: ['Ada', 'Ben'] });
  const address = page.url();
  let [first, second] = [page, await context.newPage()];
  let [bothPlay, nobodyPlays] = [0, 0];
  const written: string[] = [];
  await second.goto(address);
  for (let round = 0; round < ROUNDS; round += 1) {
    const kind = KINDS[round % KINDS.length] ?? 'reload';
    const [holder, waiting] = (await centre(first).isVisible()) ? [first, second] : [second, first];
    switch (kind) {
      case 'both at once':
        await Promise.all([first.goto('about:blank'), second.goto('about:blank')]);
        await Promise.all([first.goto(address), second.goto(address)]);
        break;
      case 'reload':
        await holder.reload();
        break;
      case 'both reload':
        await Promise.all([first.reload(), second.reload()]);
        break;
      case 'leave':
        await holder.goto(`${new URL(address).origin}/`);
        await expect(centre(waiting)).toBeVisible();
        await holder.goto(address);
        break;
      case 'close':
        await holder.close();
        first = waiting;
        second = await context.newPage();
        await second.goto(address);
        break;
    }
    const plays = centre(first).or(elsewhere(first));
    await expect(plays.first()).toBeVisible();
    await expect(centre(second).or(elsewhere(second)).first()).toBeVisible();
    // One of them may still be giving way to the other.
    const playing = async () => [await centre(first).isVisible(), await centre(second).isVisible()];
    await expect.poll(async () => (await playing()).filter(Boolean).length).toBe(1);
    if ((await playing()).every(Boolean)) bothPlay += 1;
    if (!(await playing()).some(Boolean)) nobodyPlays += 1;
    const winner = (await centre(first).isVisible()) ? first : second;
    await winner.bringToFront();
    const text = `Round ${round}, ${uniformInt(random, 0, 1_000_000)}`;
    await writesANote(winner, text);
    written.push(text);
  }
  const log = ((await readRaw(first)).stores.log ?? []).map(
    (row) => JSON.parse(row) as { readonly seq: number; readonly command: { readonly text?: string } },
  );
  const gaps = log.filter(({ seq }, index) => seq !== index + 1).length;
  const notes = log.flatMap(({ command: { text } }) => (text?.startsWith('Round ') ? [text] : []));
  const writers = new Map<string, Set<string>>();
  const noted = (await first.evaluate(() => localStorage.getItem('torture.writers') ?? '')).trim().split(' ');
  for (const entry of noted) {
    const [seq = '', window = ''] = entry.split(':');
    writers.set(seq, (writers.get(seq) ?? new Set()).add(window));
  }
  const fought = [...writers.values()].filter((windows) => windows.size > 1).length;
  report(
    `${ROUNDS} rounds of two windows, ${log.length} records: ${bothPlay} times both played, ${nobodyPlays} times nobody, ` +
      `${fought} records that two windows tried to write, ${gaps} gaps`,
  );
  expect({ bothPlay, nobodyPlays, fought, gaps }).toEqual({ bothPlay: 0, nobodyPlays: 0, fought: 0, gaps: 0 });
  expect(notes).toEqual(written);
  expect(writers.size).toBeGreaterThanOrEqual(ROUNDS);
});
