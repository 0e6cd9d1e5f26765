import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Page } from '@playwright/test';
import { clockText } from '../../renderer/components/clockText';
import { parseExercise } from '#shared/exercise/parseExercise';
import { checksum } from '#shared/kernel/checksum';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import { expect, test } from '../support/appTest';
import {
  acts,
  askedFor,
  doesTheNextThing,
  goesOn,
  inCentre,
  presses,
  startSession,
  writesANote,
} from '../support/facilitator';
import { removeProfile, startKillableBrowser } from '../support/killableBrowser';
import { report, SEED, times } from './counts';

const KILLS = times(5, 200);
/** A kill comes before about as many acts are done, however long one takes on this machine. */
const ACTS_BEFORE_KILL = 8;

test.setTimeout(120_000 + KILLS * 40_000);

interface Stored {
  readonly session: { readonly exerciseText: string; readonly seats: readonly { readonly role: string }[] };
  readonly log: readonly LogRecord[];
}

/** What lies in the database, read past the app. */
function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const open = indexedDB.open('liaison');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error('no database'));
    });
    const all = <Row>(store: string) =>
      new Promise<Row[]>((resolve) => {
        const request = db.transaction(store).objectStore(store).getAll() as IDBRequest<Row[]>;
        request.onsuccess = () => resolve(request.result);
      });
    const [sessions, log] = [await all<Stored['session']>('sessions'), await all<LogRecord>('log')];
    db.close();
    const [session] = sessions;
    if (!session) throw new Error('no session');
    return { session, log };
  });
}

test('a browser killed in mid-session comes back with the offer to resume, paused, after the last act', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'liaison-kill-'));
  try {
    const first = await startKillableBrowser(profile);
    await startSession(first.page, { people: ['Ada'] }, baseURL);
    await presses(first.page, 'Deliver');
    await goesOn(first.page);
    const title = await inCentre(first.page).innerText();
    await first.kill();

    const second = await startKillableBrowser(profile);
    await second.page.goto(baseURL ?? '');
    await expect(second.page.getByText('A session was left running')).toBeVisible();
    await second.page.getByRole('link', { name: /^Resume/ }).click();
    await expect(second.page.getByText('paused').first()).toBeVisible();
    await expect(inCentre(second.page)).toHaveText(title);
    const { log } = await stored(second.page);
    expect(log.map(({ command }) => command.type)).toEqual([
      'session.start',
      'inject.deliver',
      'clock.advance',
      'session.pause',
    ]);
    await second.kill();
  } finally {
    await removeProfile(profile);
  }
});

test(`${KILLS} kills at random instants lose nothing that was acknowledged`, async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'liaison-kills-'));
  const random = mersenne(SEED);
  let lost = 0;
  let notResumed = 0;
  let unequal = 0;
  try {
    let browser = await startKillableBrowser(profile);
    await startSession(browser.page, { people: ['Ada', 'Ben', 'Cem'] }, baseURL);
    const begun = performance.now();
    await doesTheNextThing(browser.page, await askedFor(browser.page));
    /** Milliseconds after the session is open. */
    const latest = Math.ceil(ACTS_BEFORE_KILL * (performance.now() - begun));
    /** How many records the table has seen to be kept. */
    let acknowledged = (await stored(browser.page)).log.length;
    let acted = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { page } = browser;
      const instant = uniformInt(random, 0, latest);
      let dying = false;
      const killed = new Promise((resolve) => setTimeout(resolve, instant)).then(() => {
        dying = true;
        return browser.kill();
      });
      try {
        for (;;) {
          const kind = await askedFor(page);
          if (kind === 'Ending reached') await writesANote(page, `After the ending, before kill ${kill}`);
          else await doesTheNextThing(page, kind);
          acknowledged += 1;
          acted += 1;
        }
      } catch (error) {
        // The browser goes away under the table's hands; anything else is a fault of its own.
        if (!dying) throw error;
      }
      await killed;

      browser = await startKillableBrowser(profile);
      await browser.page.goto(baseURL ?? '');
      await browser.page
        .getByRole('link', { name: /^Resume/ })
        .first()
        .click();
      const resumed = await browser.page
        .getByRole('button', { name: /^Resume/ })
        .waitFor({ timeout: 60_000 })
        .then(
          () => true,
          () => false,
        );
      if (!resumed) notResumed += 1;
      const { session, log } = await stored(browser.page);
      if (log.length < acknowledged) lost += 1;
      const parsed = parseExercise(session.exerciseText);
      if (parsed.kind === 'invalid') throw new Error('The stored exercise cannot be read');
      const seated = parsed.exercise.roles
        .map(({ id }) => id)
        .filter((id) => session.seats.some(({ role }) => role === id));
      const replayed = replay(compile(parsed.exercise), { seated }, log);
      if (replayed.kind !== 'replayed' || checksum(replayed.state) !== log.at(-1)?.checksum) unequal += 1;
      await expect(browser.page.getByText(clockText(replayed.history.state.time)).first()).toBeVisible();
      await acts(browser.page, () => browser.page.getByRole('button', { name: /^Resume/ }).click());
      acknowledged = log.length + 1;
    }
    const { log } = await stored(browser.page);
    report(
      `${KILLS} kills, ${acted} acts, ${log.length} records: ${lost} lost, ${notResumed} not resumed, ${unequal} unequal`,
    );
    await browser.kill();
    expect({ lost, notResumed, unequal }).toEqual({ lost: 0, notResumed: 0, unequal: 0 });
    // Where most kills came before the table had done anything the figure would mean little.
    expect(acted).toBeGreaterThan(KILLS / 4);
  } finally {
    await removeProfile(profile);
  }
});
