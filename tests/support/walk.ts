import { expect, type Page } from '@playwright/test';
import { answersPlainly } from './answers';
import { storedArchive } from './archives';
import {
  acts,
  askedFor,
  centre,
  doesTheNextThing,
  endsTheExercise,
  MITROVICA,
  setUpLink,
  setUpSession,
  writesANote,
  type ActKind,
} from './facilitator';
import { bringsInText } from './library';
import { isProved, opensCheck, simulates } from './studio';

/** What is done on each screen, by the screen's name. */
type Visit = (screen: string) => Promise<void>;

/** Whom the walk meets; The Bridge at Mitrovica and eight people unless it is said. */
export interface Walked {
  /** The title of the exercise, or how it begins; it is in the library already. */
  readonly exercise: string | RegExp;
  /** Which seat is looked at: its place among the seats, from 0, and the name of its role. */
  readonly seat: { readonly place: number; readonly role: string };
  readonly people: readonly string[];
  /** Whatever a person can write, they write from here; without it only what must be written is. */
  readonly writes?: () => string;
}

const USUAL: Walked = {
  exercise: MITROVICA,
  seat: { place: 1, role: 'UNMIK Police Commissioner' },
  people: ['Ada', 'Ben', 'Cem', 'Dea', 'Eno', 'Fay', 'Gil', 'Hana'],
};

/** Goes through every screen of the app once, in the order in which a facilitator meets them. */
export async function walk(page: Page, visit: Visit, walked: Walked = USUAL): Promise<void> {
  const { exercise, people, writes } = walked;
  await page.goto('/');
  await expect(page.getByRole('heading', { name: MITROVICA })).toBeVisible();
  await visit('library-first');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText('Text size')).toBeVisible();
  await visit('settings');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Text size')).toBeHidden();
  await files(page, visit);
  await studio(page, visit, exercise);
  await setUpLink(page, exercise).click();
  await expect(page.getByRole('button', { name: 'Create session' })).toBeVisible();
  await visit('set-up');
  await setUpSession(page, { exercise, people, pin: '2580', ...(writes ? { name: writes() } : {}) });
  await visit('brief');
  await page.getByRole('button', { name: 'STARTEX' }).click();
  await conduct(page, visit, walked);
  await review(page, visit, walked);
}

/** The dialogs of backups, and of files that come in. */
async function files(page: Page, visit: Visit): Promise<void> {
  const closes = async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  for (const [button, screen] of [
    ['Backups…', 'backups'],
    ['Restore from a backup…', 'backups-restore'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await visit(screen);
    await closes();
  }
  for (const [name, screen, heading] of [
    ['v4.liaison-session', 'incoming', /^A session of /],
    ['v4-locked.liaison-session', 'incoming-locked', / is locked$/],
  ] as const) {
    await bringsInText(page, name, Buffer.from(storedArchive(name)));
    await expect(page.getByRole('dialog', { name: heading })).toBeVisible();
    await visit(screen);
    await closes();
  }
}

/** The proof of an exercise, a playthrough that it shows, and a simulation; then back to the library. */
async function studio(page: Page, visit: Visit, exercise: string | RegExp): Promise<void> {
  await opensCheck(page, exercise);
  await isProved(page);
  await visit('check');
  await page
    .getByRole('button', { name: /^Show how/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('check-witness');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await simulates(page);
  await visit('check-simulated');
  await page.goto('/');
}

/** The console at each of its acts, its dialogs, and the way through a seat. */
async function conduct(page: Page, visit: Visit, walked: Walked): Promise<void> {
  const { writes } = walked;
  const seen = new Set<ActKind>();
  for (;;) {
    const kind = await askedFor(page);
    if (!seen.has(kind)) {
      await visit(`conduct-${kind.toLowerCase().replaceAll(' ', '-')}`);
      if (seen.size === 0) await dialogs(page, visit, writes);
      if (kind === 'Collect positions') await throughASeat(page, visit, walked);
      seen.add(kind);
      if (kind === 'Read out what follows') {
        await overruling(page, visit, writes);
        // What follows in its place may have to be waited for.
        if (writes) continue;
      }
    }
    if (kind === 'Ending reached') return;
    // Once, the table lets the time run out, so that this is seen too.
    if (kind === 'Record the decision' && !seen.has('Time is up') && seen.has('Read out what follows'))
      await timePasses(page, visit, writes);
    else await doesTheNextThing(page, kind, writes);
  }
}

async function timePasses(page: Page, visit: Visit, writes: Walked['writes']): Promise<void> {
  while ((await askedFor(page)) !== 'Time is up') {
    const kind = await askedFor(page);
    if (kind === 'Record the decision') await leavesBehind(page, visit);
    else await doesTheNextThing(page, kind, writes);
  }
}

/** Goes on to the next moment, also where something due is left behind. */
async function leavesBehind(page: Page, visit: Visit): Promise<void> {
  const due = centre(page)
    .getByRole('region', { name: 'Also waiting' })
    .getByRole('button', { name: /^(Deliver|Ask the table|Read out|Time is up)/ });
  const asks = await due.first().isVisible();
  const next = page.getByRole('button', { name: /^Next/ });
  if (!asks) return acts(page, () => next.click());
  await next.click();
  const goOn = page.getByRole('dialog').getByRole('button', { name: 'Go on' });
  await expect(goOn).toBeVisible();
  await visit('conduct-go-on');
  await acts(page, () => goOn.click());
}

async function dialogs(page: Page, visit: Visit, writes: Walked['writes']): Promise<void> {
  for (const [key, screen] of [
    ['n', 'conduct-note'],
    ['?', 'conduct-keys'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await visit(screen);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  if (writes) await writesANote(page, writes());
  await centre(page).getByRole('button', { name: /^Skip/ }).click();
  await expect(centre(page).getByLabel('Why is it skipped?')).toBeVisible();
  await visit('conduct-skip');
  if (writes) await skipsAndBringsBack(page, visit, writes());
  else await page.keyboard.press('Escape');
  await page.getByRole('option').last().click();
  await expect(centre(page).getByRole('button', { name: /^Back to due now/ })).toBeVisible();
  await visit('conduct-looking-ahead');
  await page.keyboard.press('Escape');
}

async function skipsAndBringsBack(page: Page, visit: Visit, why: string): Promise<void> {
  await centre(page).getByLabel('Why is it skipped?').fill(why);
  await acts(page, () => centre(page).getByRole('button', { name: 'Skip it' }).click());
  await visit('conduct-skipped');
  await acts(page, () => page.keyboard.press('u'));
}

async function overruling(page: Page, visit: Visit, writes: Walked['writes']): Promise<void> {
  await centre(page)
    .getByRole('button', { name: /^Overrule/ })
    .click();
  const instead = centre(page).getByRole('radiogroup', { name: 'What follows instead?' });
  await expect(instead).toBeVisible();
  await visit('conduct-overrule');
  if (!writes) return page.keyboard.press('Escape');
  await instead.getByRole('radio').first().check();
  await centre(page).getByLabel('Why? This goes into the report.').fill(writes());
  await acts(page, () => centre(page).getByRole('button', { name: 'Put this in its place' }).click());
  await visit('conduct-overruled');
}

async function throughASeat(page: Page, visit: Visit, { seat, writes }: Walked): Promise<void> {
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await visit('conduct-hand-over');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  const item = page.getByRole('menuitem').nth(seat.place);
  await expect(item).toContainText(seat.role);
  await item.click();
  const here = page.getByRole('button', { name: 'I am here' });
  await expect(here).toBeVisible();
  await visit('curtain');
  await here.click();
  await expect(here).toBeHidden();
  await visit('seat');
  await answersPlainly(page.getByRole('main'), 'Your answer');
  if (writes) await page.getByLabel('Why?').fill(writes());
  await page.getByRole('button', { name: 'Enter my position' }).click();
  await expect(page.getByText('Your position is in')).toBeVisible();
  await visit('seat-position-in');
  await page
    .getByRole('button', { name: /[Hh]and back/ })
    .first()
    .click();
  await expect(page.getByLabel('PIN')).toBeVisible();
  await visit('facilitator-curtain');
  await page.getByLabel('PIN').fill('2580');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(centre(page)).toBeVisible();
}

async function givesFeedback(page: Page, visit: Visit, place: number, writes: () => string): Promise<void> {
  await page
    .getByRole('button', { name: /^Hand over to/ })
    .nth(place)
    .click();
  await page.getByRole('button', { name: 'I am here' }).click();
  await expect(page.getByRole('button', { name: 'Give this feedback' })).toBeVisible();
  const main = page.getByRole('main');
  const groups = main.getByRole('radiogroup');
  for (let group = 0; group < (await groups.count()); group += 1)
    await groups.nth(group).getByRole('radio').first().check();
  const fields = main.getByRole('textbox');
  for (let field = 0; field < (await fields.count()); field += 1) await fields.nth(field).fill(writes());
  await visit('seat-feedback');
  await page.getByRole('button', { name: 'Give this feedback' }).click();
  await page.getByLabel('PIN').fill('2580');
  await page.getByRole('button', { name: 'Take it back' }).click();
}

/** A remark on each objective, and an observation. */
async function observes(page: Page, writes: () => string): Promise<void> {
  const remarks = page.getByLabel('Remark');
  for (let remark = 0; remark < (await remarks.count()); remark += 1) {
    await remarks.nth(remark).fill(writes());
    await remarks.nth(remark).blur();
  }
  await page.getByRole('button', { name: 'Add an observation' }).click();
  await page.getByLabel('What was said or done').fill(writes());
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

async function review(page: Page, visit: Visit, { seat, writes }: Walked): Promise<void> {
  await centre(page)
    .getByRole('button', { name: /^ENDEX/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('conduct-endex');
  await page.keyboard.press('Escape');
  await endsTheExercise(page);
  await visit('hot-wash');
  const feedback = page.getByText('Feedback', { exact: true });
  if (await feedback.isVisible()) {
    await feedback.click();
    await visit('hot-wash-feedback');
    if (writes) await givesFeedback(page, visit, seat.place, writes);
  }
  await page.getByText('Observe and rate', { exact: true }).first().click();
  await page.getByRole('radio', { name: /^S/ }).first().click();
  await expect(page.getByRole('radio', { name: /^S/ }).first()).toBeChecked();
  if (writes) await observes(page, writes);
  await visit('hot-wash-rate');
  await page.getByRole('button', { name: 'Close and read the report' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('hot-wash-close');
  await page.getByRole('button', { name: 'Close the session' }).click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await visit('report');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Review/ })).toBeVisible();
  await visit('library');
  await page.getByRole('button', { name: /^Save session / }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('save-session');
}
