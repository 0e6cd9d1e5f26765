import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { albanianOfSeats } from '../../renderer/i18n/sq/albanianOfSeats';
import { expect, test } from '../support/appTest';
import { askedFor, doesTheNextThing, MITROVICA, startSession } from '../support/facilitator';
import { readExercise } from '../support/readExercise';
import { handsBack, handsOverTo } from '../support/seat';

const FOLDER = 'exercises/mitrovica_bridge';
const exercise = readExercise(readFileSync(`${FOLDER}/exercise.yaml`, 'utf8'));
const { texts } = parse(readFileSync(`${FOLDER}/texts.sq.yaml`, 'utf8')) as {
  readonly texts: Readonly<Record<string, { readonly text: string }>>;
};
const { seat } = albanianOfSeats;

/** What the exercise says in Albanian. */
function inAlbanian(dotted: string): string {
  const text = texts[dotted]?.text ?? '';
  if (text === '') throw new Error(`There is no Albanian for ${dotted}`);
  return text.replaceAll(/\s+/g, ' ').trim();
}

const language = (page: Page, name = 'Language') => page.getByRole('combobox', { name });

/** Hands the laptop over to the SRSG, whose curtain is in Albanian already. */
async function handsOverInAlbanian(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Hand over/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /SRSG/ }).click();
  await takesTheSeat(page);
}

async function takesTheSeat(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: inAlbanian('roles.srsg.name'), exact: true })).toBeVisible();
  await page.getByRole('button', { name: seat.curtain.take }).click();
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a seat reads the exercise and the app in the language that it chose, and no other seat does', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startSession(page, { people: ['Ada', 'Ben'] });
  for (let kind = await askedFor(page); kind !== 'Collect positions'; kind = await askedFor(page)) {
    await doesTheNextThing(page, kind);
  }
  await handsOverTo(page, 'SRSG');
  const question = await page.getByRole('heading', { level: 2 }).last().innerText();
  const asked = exercise.decisions.find((decision) => decision.question === question);
  if (!asked) throw new Error(`The exercise does not ask "${question}"`);
  const news = page.getByRole('article');
  const heard = await news.first().innerText();
  const told = exercise.injects.find(({ text }) => heard.includes(text.trim()));
  if (!told) throw new Error(`The exercise does not tell "${heard}"`);

  await test.step('chooses Albanian, and has all of it', async () => {
    await language(page).focus();
    await page.keyboard.type('Shqip');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
    await expect(news.filter({ hasText: inAlbanian(`injects.${told.id}.text`) })).toBeVisible();
    await expect(news.first().getByRole('button', { name: seat.news.understood })).toBeVisible();
    await expect(page.getByRole('heading', { name: inAlbanian(`decisions.${asked.id}.question`) })).toBeVisible();
    const answers = page.getByRole('radiogroup', { name: seat.decision.options });
    for (const { id } of asked.options) {
      await expect(
        answers.getByText(inAlbanian(`decisions.${asked.id}.options.${id}.label`), { exact: true }),
      ).toBeVisible();
    }
    await expect(language(page, seat.language)).toBeFocused();
    await expectNoViolation(page);
  });

  await test.step('keeps what was begun, and the choice, over a change by keyboard', async () => {
    const first = page
      .getByRole('radiogroup', { name: seat.decision.options })
      .getByRole('radio', { disabled: false })
      .first();
    await first.check();
    await language(page, seat.language).focus();
    await page.keyboard.press('Home');
    await expect(page.getByRole('heading', { name: asked.question })).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await language(page).selectOption({ label: 'Shqip' });
    await page.getByRole('button', { name: seat.handBackLater }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByText(MITROVICA).first()).toBeVisible();
  });

  await test.step('leaves the others in their own language', async () => {
    await handsOverTo(page, 'UNMIK Police Commissioner');
    await expect(page.getByRole('heading', { name: asked.question })).toBeVisible();
    await expect(language(page)).toHaveValue('');
    await handsBack(page);
  });

  await test.step('is still there after a restart, from the curtain on', async () => {
    await handsOverInAlbanian(page);
    await expect(language(page, seat.language)).toHaveValue('sq');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
    await expectNoViolation(page);
    await takesTheSeat(page);
    await expect(page.getByRole('heading', { name: inAlbanian(`decisions.${asked.id}.question`) })).toBeVisible();
  });
});

test('a language can be given to a seat when the session is set up', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: `Set up a session of ${MITROVICA}` }).click();
  await page.getByRole('textbox', { name: 'Person holding SRSG' }).fill('Ada');
  await page.getByRole('combobox', { name: 'Language of SRSG' }).selectOption({ label: 'Shqip' });
  await page.getByRole('radio', { name: 'Paced by the facilitator' }).check();
  await page.getByRole('button', { name: 'Create session' }).click();
  await page.getByRole('button', { name: 'STARTEX' }).click();
  await handsOverInAlbanian(page);
  await expect(page.getByText(seat.news.none)).toBeVisible();
});
