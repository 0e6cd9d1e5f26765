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
  endsTheExercise,
  goesOn,
  inCentre,
  presses,
  startSession,
  writesANote,
} from '../support/facilitator';
import { removeProfile, startKillableBrowser } from '../support/killableBrowser';
import { report, SEED, times } from './counts';

const KILLS = times(3, 200);
/** Acts of the table before a kill comes near. */
const FEWEST_ACTS = 2;
const MOST_ACTS = 8;
/** Half the kills come so many milliseconds after those acts at the latest, while the table goes on... */
const LATEST_KILL = 800;
/** ...and the other half at the moment at which one of the next records is on the screen. */
const MOST_RECORDS = 3;

test.setTimeout(120_000 + KILLS * 40_000);

interface Stored {
  readonly session: { readonly exerciseText: string; readonly seats: readonly { readonly role: string }[] };
  readonly log: readonly LogRecord[];
}

/** The newest session as it lies in the database, read past the app. */
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
    const sessions = await all<Stored['session'] & { readonly id: string; readonly createdAt: number }>('sessions');
    const log = await all<LogRecord & { readonly sessionId: string }>('log');
    db.close();
    const [session] = sessions.sort((a, b) => b.createdAt - a.createdAt);
    if (!session) throw new Error('no session');
    return { session, log: log.filter(({ sessionId }) => sessionId === session.id) };
  });
}

/** A record as the log on screen shows it. */
interface Line {
  readonly seq: number;
  readonly text: string;
}

/** Tells of each record at the moment at which the log on screen shows it. */
async function watchTheLog(page: Page, onShown: (line: Line) => void): Promise<void> {
  await page.exposeFunction('shown', (seq: number, text: string) => onShown({ seq, text }));
  await page.addInitScript(() => {
    const { shown } = window as unknown as { readonly shown: (seq: number, text: string) => Promise<void> };
    const told = new Set<Element>();
    new MutationObserver(() => {
      for (const line of document.querySelectorAll<HTMLElement>('[role=log] [data-seq]')) {
        if (told.has(line)) continue;
        told.add(line);
        void shown(Number(line.dataset.seq), line.title);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** The newest records that the log on screen shows. */
async function linesOn(page: Page): Promise<readonly Line[]> {
  const lines = page.getByRole('log').locator('[data-seq]');
  await lines.first().waitFor();
  return lines.evaluateAll((all) =>
    all.map((line) => ({ seq: Number(line.getAttribute('data-seq')), text: line.getAttribute('title') ?? '' })),
  );
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

/** Plays until the browser is gone. `onAct` hears how many acts have been done before each. */
async function playsOn(page: Page, isDying: () => boolean, onAct: (done: number) => void): Promise<number> {
  let done = 0;
  try {
    for (;;) {
      onAct(done);
      const kind = await askedFor(page);
      if (kind === 'Ending reached') await writesANote(page, `After the ending, note ${done}`);
      else await doesTheNextThing(page, kind);
      done += 1;
    }
  } catch (error) {
    // The browser goes away under the table's hands; anything else is a fault of its own.
    if (!isDying()) throw error;
    return done;
  }
}

test(`${KILLS} kills at random instants lose nothing that was shown`, async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'liaison-kills-'));
  const random = mersenne(SEED);
  const people = ['Ada', 'Ben', 'Cem'];
  /** What the table has seen of the session: all of it must be there after a kill. */
  const shown = new Map<number, string>();
  /** What lay in the database after the kill before. */
  let kept: readonly LogRecord[] = [];
  let onNewRecord = (): void => undefined;
  const start = async () => {
    const browser = await startKillableBrowser(profile);
    await watchTheLog(browser.page, ({ seq, text }) => {
      if (!shown.has(seq)) onNewRecord();
      shown.set(seq, text);
    });
    return browser;
  };
  let [acted, records, sessions, lost, notResumed, unequal] = [0, 0, 1, 0, 0, 0];
  try {
    let browser = await start();
    await startSession(browser.page, { people }, baseURL);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const actsBefore = uniformInt(random, FEWEST_ACTS, MOST_ACTS);
      const atARecord = kill % 2 === 0;
      let wait = uniformInt(random, 1, atARecord ? MOST_RECORDS : LATEST_KILL);
      const dead: { done?: Promise<void> } = {};
      const die = () => {
        dead.done ??= browser.kill();
      };
      acted += await playsOn(
        browser.page,
        () => dead.done !== undefined,
        (done) => {
          if (done !== actsBefore) return;
          if (atARecord) onNewRecord = () => (wait -= 1) === 0 && die();
          else setTimeout(die, wait);
        },
      );
      await dead.done;
      onNewRecord = () => undefined;
      const seen = new Map(shown);

      browser = await start();
      const { page } = browser;
      await page.goto(baseURL ?? '');
      await page
        .getByRole('link', { name: /^Resume/ })
        .first()
        .click();
      const resumed = await page
        .getByRole('button', { name: /^Resume/ })
        .waitFor({ timeout: 60_000 })
        .then(
          () => true,
          () => false,
        );
      if (!resumed) notResumed += 1;
      const lines = await linesOn(page);
      const { session, log } = await stored(page);
      // The pause that is written at the resume would stand in the place of a record that is lost: so the words count too.
      const isThere =
        log.length >= Math.max(...seen.keys()) &&
        lines[0]?.seq === log.length &&
        lines.every(({ seq, text }) => (seen.get(seq) ?? text) === text) &&
        kept.every((record, index) => JSON.stringify(record) === JSON.stringify(log[index]));
      if (!isThere) lost += 1;
      kept = log;
      const parsed = parseExercise(session.exerciseText);
      if (parsed.kind === 'invalid') throw new Error('The stored exercise cannot be read');
      const seated = parsed.exercise.roles
        .map(({ id }) => id)
        .filter((id) => session.seats.some(({ role }) => role === id));
      const replayed = replay(compile(parsed.exercise), { seated }, log);
      if (replayed.kind !== 'replayed' || checksum(replayed.state) !== log.at(-1)?.checksum) unequal += 1;
      await expect(page.getByText(clockText(replayed.history.state.time)).first()).toBeVisible();
      await acts(page, () => page.getByRole('button', { name: /^Resume/ }).click());
      if ((await askedFor(page)) !== 'Ending reached' || kill === KILLS - 1) continue;
      await endsTheExercise(page);
      records += (await stored(page)).log.length;
      sessions += 1;
      shown.clear();
      kept = [];
      await startSession(page, { people }, baseURL);
    }
    records += (await stored(browser.page)).log.length;
    report(
      `${KILLS} kills, ${acted} acts, ${records} records, ${sessions} sessions: ` +
        `${lost} lost something shown, ${notResumed} not resumed, ${unequal} unequal`,
    );
    await browser.kill();
    expect({ lost, notResumed, unequal }).toEqual({ lost: 0, notResumed: 0, unequal: 0 });
    expect(acted).toBeGreaterThanOrEqual(KILLS * FEWEST_ACTS);
  } finally {
    await removeProfile(profile);
  }
});
