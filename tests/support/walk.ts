import { expect, type Page } from '@playwright/test';
import { answersPlainly } from './answers';
import {
  acts,
  askedFor,
  centre,
  doesTheNextThing,
  endsTheExercise,
  MITROVICA,
  setUpLink,
  setUpSession,
  type ActKind,
} from './facilitator';
import { isProved, opensCheck, simulates } from './studio';

/** What is done on each screen, by the screen's name. */
type Visit = (screen: string) => Promise<void>;

/** Goes through every screen of the app once, in the order in which a facilitator meets them. */
export async function walk(page: Page, visit: Visit): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: MITROVICA })).toBeVisible();
  await visit('library-first');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText('Text size')).toBeVisible();
  await visit('settings');
  await page.keyboard.press('Escape');
  await studio(page, visit);
  await setUpLink(page).click();
  await expect(page.getByRole('button', { name: 'Create session' })).toBeVisible();
  await visit('set-up');
  await setUpSession(page, { people: ['Ada', 'Ben', 'Cem', 'Dea', 'Eno', 'Fay', 'Gil', 'Hana'], pin: '2580' });
  await visit('brief');
  await page.getByRole('button', { name: 'STARTEX' }).click();
  await conduct(page, visit);
  await review(page, visit);
}

/** The proof of an exercise, a playthrough that it shows, and a simulation; then back to the library. */
async function studio(page: Page, visit: Visit): Promise<void> {
  await opensCheck(page);
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
async function conduct(page: Page, visit: Visit): Promise<void> {
  const seen = new Set<ActKind>();
  for (;;) {
    const kind = await askedFor(page);
    if (!seen.has(kind)) {
      await visit(`conduct-${kind.toLowerCase().replaceAll(' ', '-')}`);
      if (seen.size === 0) await dialogs(page, visit);
      if (kind === 'Collect positions') await throughASeat(page, visit);
      if (kind === 'Read out what follows') await overruling(page, visit);
      seen.add(kind);
    }
    if (kind === 'Ending reached') return;
    // Once, the table lets the time run out, so that this is seen too.
    if (kind === 'Record the decision' && !seen.has('Time is up') && seen.has('Read out what follows'))
      await timePasses(page);
    else await doesTheNextThing(page, kind);
  }
}

async function timePasses(page: Page): Promise<void> {
  while ((await askedFor(page)) !== 'Time is up') {
    const kind = await askedFor(page);
    if (kind === 'Record the decision') await acts(page, () => page.getByRole('button', { name: /^Next/ }).click());
    else await doesTheNextThing(page, kind);
  }
}

async function dialogs(page: Page, visit: Visit): Promise<void> {
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
  await centre(page).getByRole('button', { name: /^Skip/ }).click();
  await visit('conduct-skip');
  await page.keyboard.press('Escape');
  await page.getByRole('option').last().click();
  await visit('conduct-looking-ahead');
  await page.keyboard.press('Escape');
}

async function overruling(page: Page, visit: Visit): Promise<void> {
  await centre(page)
    .getByRole('button', { name: /^Overrule/ })
    .click();
  await visit('conduct-overrule');
  await page.keyboard.press('Escape');
}

async function throughASeat(page: Page, visit: Visit): Promise<void> {
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await visit('conduct-hand-over');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /UNMIK Police Commissioner/ }).click();
  await visit('curtain');
  await page.getByRole('button', { name: 'I am here' }).click();
  await visit('seat');
  await answersPlainly(page.getByRole('main'), 'Your answer');
  await page.getByRole('button', { name: 'Enter my position' }).click();
  await expect(page.getByText('Your position is in')).toBeVisible();
  await visit('seat-position-in');
  await page
    .getByRole('button', { name: /[Hh]and back/ })
    .first()
    .click();
  await visit('facilitator-curtain');
  await page.getByLabel('PIN').fill('2580');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(centre(page)).toBeVisible();
}

async function review(page: Page, visit: Visit): Promise<void> {
  await centre(page)
    .getByRole('button', { name: /^ENDEX/ })
    .click();
  await visit('conduct-endex');
  await page.keyboard.press('Escape');
  await endsTheExercise(page);
  await visit('hot-wash');
  const feedback = page.getByText('Feedback', { exact: true });
  if (await feedback.isVisible()) {
    await feedback.click();
    await visit('hot-wash-feedback');
  }
  await page.getByText('Observe and rate', { exact: true }).first().click();
  await page.getByRole('radio', { name: /^S/ }).first().click();
  await visit('hot-wash-rate');
  await page.getByRole('button', { name: 'Close and read the report' }).click();
  await visit('hot-wash-close');
  await page.getByRole('button', { name: 'Close the session' }).click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await visit('report');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Review/ })).toBeVisible();
  await visit('library');
}
