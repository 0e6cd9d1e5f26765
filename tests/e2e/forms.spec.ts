import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import {
  askedFor,
  centre,
  doesTheNextThing,
  endsTheExercise,
  inCentre,
  presses,
  rulesOn,
  setUpLink,
} from '../support/facilitator';
import { bringsIn } from '../support/library';
import { handsBack, handsOverTo, readsTheNews } from '../support/seat';

const EXERCISE = 'tests/fixtures/exercises/forms.yaml';
const TITLE = 'One Night at the Bridge';
const PICTURE = 'Picture not here: Six lorries before a closed gate';

test.setTimeout(180_000);

test('a table answers in every form there is, from the library to the report', async ({ page }) => {
  await setsUp(page);
  await expect(page.getByText('Four separate chains', { exact: true })).toBeVisible();
  await expect(page.getByText('Picture not here: The town, the river and its two bridges')).toBeVisible();
  await page.getByRole('button', { name: 'STARTEX' }).click();
  await expect(page.getByRole('banner').getByText('Four separate chains')).toBeVisible();

  await expect(centre(page).getByText(PICTURE)).toBeVisible();
  await presses(page, 'Deliver');
  await goesOnTo(page, 'Which measures do you take tonight?');
  await several(page);
  await goesOnTo(page, 'Who is helped first?');
  await ranking(page);
  await goesOnTo(page, 'Where do the patrols stand tonight?');
  await allocation(page);
  await goesOnTo(page, 'How many people will come tonight?');
  await estimate(page);
  await goesOnTo(page, 'What do you tell the town?');
  await inTheirOwnWords(page);
  for (let kind = await askedFor(page); kind !== 'Ending reached'; kind = await askedFor(page)) {
    await doesTheNextThing(page, kind);
  }
  await endsTheExercise(page);
  await feedback(page);

  await page.getByText('Observe and rate', { exact: true }).first().click();
  const performed = page.getByRole('radio', { name: /^P/ }).first();
  await performed.click();
  // It is asked about what is not rated yet.
  await expect(performed).toBeChecked();
  await page.getByRole('button', { name: 'Close and read the report' }).click();
  const report = page.frameLocator('iframe');
  for (const text of [
    'Four separate chains',
    'Escort the convoy, Set up a joint cell',
    '1. The camp, 2. The south bank, 3. The north bank',
    'At the bridge: 3, At the depot: 1, At the school: 0',
    '240 people',
    'The gates open at six.',
    'It was said early.',
    'The town listens.',
    'A quiet morning',
    'Less noise, please.',
  ]) {
    await expect(report.getByText(text).first()).toBeAttached();
  }
});

/** From a file in the library to the briefing, all three seats taken, under another frame than it is written in. */
async function setsUp(page: Page): Promise<void> {
  await page.goto('/');
  await bringsIn(page, EXERCISE);
  await setUpLink(page, TITLE).click();
  const frames = page.getByRole('radiogroup', { name: 'Frame' });
  await expect(frames.getByRole('radio')).toHaveCount(2);
  await expect(frames.getByRole('radio', { name: /^Two presences/ })).toBeChecked();
  await frames.getByRole('radio', { name: /^Four separate chains/ }).check();
  const seats = page.getByRole('textbox', { name: /^Person holding/ });
  for (const [index, person] of ['Ada', 'Ben', 'Cem'].entries()) await seats.nth(index).fill(person);
  await page.getByRole('radio', { name: 'Paced by the facilitator' }).check();
  await page.getByRole('button', { name: 'Create session' }).click();
}

/** Does what is asked for until a question waits to be worked on. */
async function goesOnTo(page: Page, question: string): Promise<void> {
  for (;;) {
    const kind = await askedFor(page);
    const asked = kind === 'Collect positions' || kind === 'Record the decision';
    if (asked && (await inCentre(page).innerText()).includes(question)) return;
    await doesTheNextThing(page, kind);
  }
}

const group = (page: Page) => page.getByRole('group', { name: 'Your answer' });
const decision = (page: Page) => centre(page).getByRole('group', { name: 'The decision' });

async function entersPosition(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enter my position' }).click();
  await expect(page.getByText('Your position is in')).toBeVisible();
  await handsBack(page);
}

async function several(page: Page): Promise<void> {
  await handsOverTo(page, 'COMKFOR');
  await expect(page.getByText(PICTURE)).toBeVisible();
  await page.getByRole('button', { name: 'Show Main bridge on the map' }).click();
  await expect(page.getByRole('dialog', { name: 'Main bridge' })).toBeVisible();
  await page.keyboard.press('Escape');
  await readsTheNews(page);
  const enter = page.getByRole('button', { name: 'Enter my position' });
  await expect(page.getByText('Choose 2 more.')).toBeVisible();
  await group(page)
    .getByRole('checkbox', { name: /^Escort/ })
    .check();
  await expect(page.getByText('Choose 1 more.')).toBeVisible();
  await expect(enter).toBeDisabled();
  for (const option of await group(page).getByRole('checkbox').all()) await option.check();
  await expect(page.getByText('Choose 1 fewer.')).toBeVisible();
  await group(page)
    .getByRole('checkbox', { name: /^Watch/ })
    .uncheck();
  await group(page)
    .getByRole('checkbox', { name: /^Tell the press/ })
    .uncheck();
  await entersPosition(page);

  await presses(page, 'Reveal');
  await expect(centre(page).getByRole('cell', { name: /Escort the convoy, Set up a joint cell/ })).toBeVisible();
  await expect(centre(page).getByText('Choose 2 more.')).toBeVisible();
  await centre(page).getByRole('button', { name: 'Take over what COMKFOR has answered' }).click();
  await expect(decision(page).getByRole('checkbox', { name: /^Escort/ })).toBeChecked();
  await presses(page, 'Record the decision');
  await expect(centre(page).getByText('Joint security cell stands: rung 4')).toBeVisible();
  await presses(page, 'Apply');
  await expect(page.getByText('Rung 4: cooperation')).toBeVisible();
}

async function ranking(page: Page): Promise<void> {
  await handsOverTo(page, 'Police Commissioner');
  await readsTheNews(page);
  await expect(page.getByRole('button', { name: 'Enter my position' })).toBeDisabled();
  const options = group(page).getByRole('listitem');
  await page.getByLabel('Why?').scrollIntoViewIfNeeded();
  const camp = await options.nth(2).boundingBox();
  const first = await options.nth(0).boundingBox();
  if (!camp || !first) throw new Error('The options are not on the screen');
  await page.mouse.move(camp.x + 60, camp.y + camp.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x + 60, first.y + first.height, { steps: 8 });
  await page.mouse.move(first.x + 60, first.y + 4, { steps: 8 });
  await page.mouse.up();
  await expect(options.nth(0)).toContainText('The camp');
  await expect(options.nth(1)).toContainText('The north bank');
  await entersPosition(page);

  await presses(page, 'Reveal');
  const up = (name: string) => decision(page).getByRole('button', { name: `Move ${name} up` });
  await up('The camp').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(decision(page).getByRole('listitem').nth(0)).toContainText('The camp');
  await expect(up('The camp')).toBeFocused();
  await up('The south bank').click();
  await presses(page, 'Record the decision');
  await expect(centre(page).getByText('1. The camp, 2. The south bank, 3. The north bank').first()).toBeVisible();
}

async function allocation(page: Page): Promise<void> {
  await handsOverTo(page, 'COMKFOR');
  await readsTheNews(page);
  const decide = page.getByRole('button', { name: 'Decide…' });
  await expect(decide).toBeDisabled();
  await expect(page.getByText('not open: needs Tension at least 60')).toBeVisible();
  await expect(group(page).getByLabel('Amount for At the school')).toBeDisabled();
  await group(page).getByLabel('Amount for At the bridge').fill('9');
  await expect(group(page).getByLabel('Amount for At the bridge')).toHaveValue('0');
  await group(page).getByLabel('Amount for At the bridge').fill('3');
  await group(page).getByRole('button', { name: 'One more for At the depot' }).click();
  await expect(group(page).getByText(/^Patrols: 0 of \d left$/)).toBeVisible();
  await expect(group(page).getByRole('button', { name: 'One more for At the depot' })).toBeDisabled();
  await decide.click();
  await expect(page.getByRole('alertdialog')).toContainText('4 × Patrols');
  await page.getByRole('button', { name: 'Yes, decide' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await handsBack(page);
}

async function estimate(page: Page): Promise<void> {
  await handsOverTo(page, 'Police Commissioner');
  const number = page.getByRole('textbox', { name: 'Your answer' });
  await number.fill('1200');
  await expect(page.getByText('Enter a whole number from 0 to 900.')).toBeVisible();
  await number.fill('120');
  await handsBack(page);
  await handsOverTo(page, 'Police Commissioner');
  await expect(number).toHaveValue('120');
  await entersPosition(page);
  await presses(page, 'Reveal');
  await expect(centre(page).getByRole('cell', { name: '120 people' })).toBeVisible();
  await centre(page).getByRole('textbox', { name: 'The decision' }).fill('240');
  await presses(page, 'Record the decision');
}

async function inTheirOwnWords(page: Page): Promise<void> {
  await expect(centre(page).getByText('Ask Mayor', { exact: true })).toBeVisible();
  await centre(page)
    .getByRole('button', { name: /^Enter it for Mayor/ })
    .click();
  await expect(centre(page).getByText('Write the answer first.')).toBeVisible();
  await centre(page).getByRole('textbox', { name: 'The decision' }).fill('The gates open at six.');
  await presses(page, 'Record the decision');
  await expect(centre(page).getByText('Say what follows', { exact: true })).toBeVisible();
  await expect(centre(page).getByText('Decided: The gates open at six.')).toBeVisible();
  await rulesOn(page, 'The town listens.');
  await expect(centre(page).getByText('The town listens.')).toBeVisible();
  await presses(page, 'Apply');
}

async function feedback(page: Page): Promise<void> {
  await page.getByText('Feedback', { exact: true }).first().click();
  await expect(page.getByText('not yet')).toHaveCount(3);
  await page.getByRole('button', { name: 'Hand over to Mayor' }).click();
  await expect(page.getByRole('heading', { name: 'Mayor', exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'I am here' }).click();
  await page.getByRole('radiogroup', { name: 'Did your seat have the picture it needed?' }).getByLabel('4').check();
  await page.getByLabel('What would you change?').fill('Less noise, please.');
  await page.getByRole('button', { name: 'Give this feedback' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('Feedback', { exact: true }).first().click();
  await expect(page.getByText('2 of 2 answered')).toBeVisible();
  await expect(page.getByText('not yet')).toHaveCount(2);
}
