import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import {
  acts,
  askedFor,
  centre,
  decidesOn,
  doesTheNextThing,
  endsTheExercise,
  inCentre,
  presses,
  startSession,
  writesANote,
} from '../support/facilitator';
import { shippedExercises } from '../support/shippedExercises';
import { answersAlone, handsOverTo, readsTheNews } from '../support/seat';

const SRSG = 'SRSG';
const POLICE = 'UNMIK Police Commissioner';
const SKIP_REASON = 'The table knows already';
const DISSENT = 'It leaves my officers alone on the stairs.';
const OVERRULED = 'The table prepared for exactly this.';
const NOTE = 'The police said unasked how many officers can walk a street.';

test.setTimeout(240_000);

test('a facilitator plays the exercise from the library to the report', async ({ page }) => {
  await startSession(page, { people: ['Ada', 'Ben', 'Cem', 'Dea', 'Eno', 'Fay'] });
  const seen = { skipped: '', pool: '', positions: '', dissent: '', overruled: '', decisions: 0 };

  await writesANote(page, NOTE);

  for (;;) {
    const kind = await askedFor(page);
    if (kind === 'Ending reached') break;
    const title = await inCentre(page).innerText();
    if (kind === 'Deliver' && seen.decisions > 0 && seen.skipped === '') {
      seen.skipped = title;
      await centre(page).getByRole('button', { name: /^Skip/ }).click();
      await acts(page, () => page.getByRole('button', { name: SKIP_REASON }).click());
    } else if (kind === 'Nothing to do right now' && seen.skipped !== '' && seen.pool === '') {
      seen.pool = await deliversFromThePool(page);
    } else if (kind === 'Collect positions' && seen.positions === '') {
      seen.positions = title;
      await handsOverTo(page, SRSG);
      await expect(page.getByText('An hour ago a large contributor told you')).toBeVisible();
      await answersAlone(page, { option: 0, reason: 'One plan, tonight.', sure: 4 });
      await handsOverTo(page, POLICE);
      await expect(page.getByText('An hour ago a large contributor told you')).toHaveCount(0);
      await answersAlone(page, { option: 1, reason: 'We are too few.', sure: 2 });
      await expect(centre(page).getByText('We are too few.')).toHaveCount(0);
      await presses(page, 'Reveal');
      await expect(centre(page).getByRole('cell', { name: 'We are too few.' })).toBeVisible();
    } else if (kind === 'Record the decision' && (await centre(page).getByText('Others may dissent').isVisible())) {
      const dissents =
        seen.dissent === '' && (await centre(page).getByRole('radiogroup', { name: POLICE }).isVisible());
      if (dissents) seen.dissent = title;
      await decidesOn(page, dissents ? { dissent: { role: POLICE, reason: DISSENT } } : {});
      seen.decisions += 1;
    } else if (kind === 'Read out what follows' && seen.overruled === '') {
      seen.overruled = title;
      await centre(page)
        .getByRole('button', { name: /^Overrule/ })
        .click();
      await page.getByRole('radio', { name: 'Nothing follows' }).check();
      await page.getByLabel('Why? This goes into the report.').fill(OVERRULED);
      await acts(page, () => page.getByRole('button', { name: 'Put this in its place' }).click());
      await presses(page, 'Apply');
    } else {
      await doesTheNextThing(page, kind);
      if (kind === 'Record the decision') seen.decisions += 1;
    }
  }

  const ending = (await inCentre(page).innerText()).trim();
  await endsTheExercise(page);
  for (const [name, value] of Object.entries(seen)) expect([name, value]).not.toEqual([name, '']);

  await page.getByText('Observe and rate', { exact: true }).first().click();
  for (const [index, letter] of (['P', 'S', 'M', 'U'] as const).entries()) {
    const rating = page.getByRole('radio', { name: new RegExp(`^${letter}`) }).nth(index);
    await rating.click();
    // It is asked about what is not rated yet.
    await expect(rating).toBeChecked();
  }
  await page.getByLabel('Remark').first().fill('One picture, late.');
  await page.getByRole('button', { name: 'Close and read the report' }).click();

  const report = page.frameLocator('iframe');
  await expect(report.getByRole('heading', { name: 'The Bridge at Mitrovica' }).first()).toBeVisible();
  const expected = [
    ending,
    seen.skipped,
    SKIP_REASON,
    seen.pool,
    DISSENT,
    OVERRULED,
    NOTE,
    'We are too few.',
    'One picture, late.',
  ];
  for (const text of expected) await expect(report.getByText(text).first()).toBeAttached();
  await expect(report.getByText('Ada')).toHaveCount(0);

  const html = await savedFile(page, 'Save as HTML');
  for (const text of expected) expect(unescaped(html)).toContain(text);
  expect(html).not.toMatch(/<script|src="http|href="http/);
  const json = JSON.parse(await savedFile(page, 'Save as JSON')) as { log: readonly { command: { type: string } }[] };
  const types = json.log.map(({ command }) => command.type);
  expect(types).toEqual(
    expect.arrayContaining(['inject.skip', 'outcome.adjudicate', 'position.enter', 'session.close']),
  );
  await page.getByRole('button', { name: 'Reopen the hot wash' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a seat gives the laptop back behind a PIN, and a reload shows no more than the curtain', async ({ page }) => {
  await startSession(page, { people: ['Ada', 'Ben'], pin: '2580' });
  await presses(page, 'Deliver');
  await handsOverTo(page, POLICE);
  await readsTheNews(page);

  await page.reload();
  await expect(page.getByRole('heading', { name: POLICE, exact: true })).toBeVisible();
  await expect(page.getByText('Run sheet')).toHaveCount(0);
  await page.getByRole('button', { name: 'I am here' }).click();
  await page
    .getByRole('button', { name: /[Hh]and back/ })
    .first()
    .click();
  // What is shown is stored: a reload before it is one of the seat's.
  await expect(page.getByLabel('PIN')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('PIN')).toBeVisible();
  await expect(page.getByText('Run sheet')).toHaveCount(0);
  await page.getByLabel('PIN').fill('1111');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('That is not the PIN. Try again.')).toBeVisible();
  await page.getByLabel('PIN').fill('2580');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(centre(page)).toBeVisible();
});

test('a second window is told that the session is played elsewhere, and opens it when the first leaves', async ({
  page,
  context,
}) => {
  await startSession(page, { people: ['Ada'] });
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: 'This session is open in another window' })).toBeVisible();
  await page.close();
  await expect(centre(second)).toBeVisible();
});

test('Next asks before it leaves behind what is due, and only then', async ({ page }) => {
  await startSession(page, { people: ['Ada'] });
  const clock = page.getByRole('banner').getByText('T+00:00');
  await page.keyboard.press('ArrowRight');
  const dialog = page.getByRole('dialog', { name: '1 thing is still waiting. Go on?' });
  await expect(dialog.getByRole('listitem')).toHaveText([/^Deliver: /]);
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(clock).toBeVisible();
  await page.getByRole('button', { name: /^Next/ }).click();
  await acts(page, () => dialog.getByRole('button', { name: 'Go on' }).click());
  await expect(clock).toHaveCount(0);
  for (let kind = await askedFor(page); kind !== 'Nothing to do right now'; kind = await askedFor(page)) {
    await doesTheNextThing(page, kind);
  }
  await acts(page, () => page.keyboard.press('ArrowRight'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('where the facilitator sets the pace there is nothing to pause, and no key for it', async ({ page }) => {
  await startSession(page, { people: ['Ada'] });
  const newest = page.getByRole('log').getByTitle(/./).first();
  await expect(page.getByText('pause, resume')).toHaveCount(0);
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('next', { exact: true })).toBeVisible();
  await expect(keys.getByText('pause, resume')).toHaveCount(0);
  await expect(keys.getByText('hand over to who is asked')).toBeVisible();
  await expect(newest).toHaveText(/STARTEX/);
});

test('the console reads out what the table discusses: options in words, reasons whole, a title that is not cut', async ({
  page,
}) => {
  const reason = `We are too few to hold both banks. ${'The north will not wait for us to come. '.repeat(3)}`.trim();
  await startSession(page, { people: ['Ada', 'Ben'] });
  const title = page.getByRole('banner').getByRole('heading', { name: 'The Bridge at Mitrovica' });
  await isWhole(title);
  await expect(centre(page).getByRole('term')).toHaveText(['Note', 'Expect', 'Watch for']);
  for (let kind = await askedFor(page); kind !== 'Collect positions'; kind = await askedFor(page)) {
    await doesTheNextThing(page, kind);
  }
  const question = (await inCentre(page).innerText()).trim();
  await handsOverTo(page, POLICE);
  await answersAlone(page, { option: 0, reason, sure: 2 });
  await presses(page, 'Reveal');
  await isWhole(centre(page).getByRole('cell', { name: reason }));
  await isWhole(centre(page).getByRole('rowheader', { name: POLICE }));
  const { exercise } = shippedExercises().find(({ folder }) => folder === 'mitrovica_bridge') ?? {};
  const options = exercise?.decisions.find((decision) => decision.question.trim() === question)?.options ?? [];
  expect(options.length).toBeGreaterThan(1);
  for (const { text } of options) await expect(centre(page).getByText(text?.trim() ?? question)).toBeVisible();
});

/** Nothing of a text is cut off, once its font is there. */
async function isWhole(text: Locator): Promise<void> {
  const cutOff = () =>
    text.evaluate(
      (element) =>
        [element, ...element.querySelectorAll('*')].filter(
          (each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0,
        ).length,
    );
  await expect.poll(cutOff).toBe(0);
}

test('what the menu of the console names opens, and stays open', async ({ page }) => {
  await startSession(page, { people: ['Ada'] });
  for (const [item, title] of [
    ['Write a note', 'Note'],
    ['Keys', 'Keys'],
    ['ENDEX', 'End the exercise?'],
  ] as const) {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
    await expect(page.getByRole('menuitem')).toHaveCount(0);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

/** Brings an inject by hand, and comes back to what is due. Resolves to its title. */
async function deliversFromThePool(page: Page): Promise<string> {
  await page.getByLabel('Filter').fill('Protection Corps');
  await page.getByRole('option', { name: /Protection Corps/ }).click();
  await expect(centre(page).getByRole('button', { name: /^Deliver now/ })).toBeVisible();
  const title = await inCentre(page).innerText();
  await presses(page, 'Deliver now');
  await page.getByLabel('Filter').fill('');
  await centre(page)
    .getByRole('button', { name: /^Back to due now/ })
    .click();
  return title;
}

async function savedFile(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

function unescaped(html: string): string {
  return html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
