import { expect, type Locator, type Page } from '@playwright/test';
import { answersPlainly } from './answers';

export const MITROVICA = 'The Bridge at Mitrovica';

interface SessionPlan {
  /** The exercise's title; The Bridge at Mitrovica unless it is said. */
  readonly exercise?: string | RegExp;
  /** The people on the first roles, in the exercise's order; the other seats stay empty. */
  readonly people: readonly string[];
  readonly pin?: string;
  /** By the facilitator unless it is said. */
  readonly pace?: 'Live clock';
  /** The name that the form suggests unless it is said. */
  readonly name?: string;
}

/**
 * The way from the library to a session of the exercise, in the list or where it is offered at the first start. A pattern stands
 * for how the title begins.
 */
export function setUpLink(page: Page, exercise: string | RegExp = MITROVICA): Locator {
  if (typeof exercise !== 'string')
    return page.getByRole('link', { name: new RegExp(`^Set up (?:a session of )?${exercise.source}`) });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  return link(`Set up a session of ${exercise}`)
    .or(link(`Set up ${exercise}`))
    .first();
}

/** From the library to the briefing, to be paced by the facilitator. */
export async function setUpSession(page: Page, plan: SessionPlan, address = '/'): Promise<void> {
  const { exercise, people, pin = '', pace = 'Paced by the facilitator', name } = plan;
  await page.goto(address);
  await setUpLink(page, exercise).click();
  if (name !== undefined) await page.getByRole('textbox', { name: 'Session name' }).fill(name);
  const seats = page.getByRole('textbox', { name: /^Person holding/ });
  for (const [index, person] of people.entries()) await seats.nth(index).fill(person);
  await page.getByRole('radio', { name: pace, exact: true }).check();
  await page.getByLabel('PIN, if you want one').fill(pin);
  await page.getByRole('button', { name: 'Create session' }).click();
  await expect(page.getByRole('button', { name: 'STARTEX' })).toBeVisible();
}

/** From the library to the console of a session that has just started. */
export async function startSession(page: Page, plan: SessionPlan, address = '/'): Promise<void> {
  await setUpSession(page, plan, address);
  await page.getByRole('button', { name: 'STARTEX' }).click();
  await expect(centre(page)).toBeVisible();
}

/** The part of the console that says what to do now. */
export function centre(page: Page): Locator {
  return page.getByRole('region', { name: 'What to do now' });
}

const KINDS = [
  'Deliver',
  'Ask the table',
  'Collect positions',
  'Reveal the positions',
  'Record the decision',
  'Read out what follows',
  'Say what follows',
  'Time is up',
  'Ending reached',
  'Nothing to do right now',
] as const;
/** A decision of one role waits at its seat; it can be recorded for it. A role's name may be of several lines. */
const ASKS_ONE_ROLE = /Ask [^]+/;

export type ActKind = (typeof KINDS)[number];

/** What the console asks the facilitator for. */
export async function askedFor(page: Page): Promise<ActKind> {
  const said = await centre(page)
    .getByText(new RegExp(`^(${KINDS.join('|')}|${ASKS_ONE_ROLE.source})$`))
    .first()
    .innerText();
  const kind = KINDS.find((known) => known === said) ?? (ASKS_ONE_ROLE.test(said) ? 'Record the decision' : null);
  if (!kind) throw new Error(`The console asks for "${said}"`);
  return kind;
}

/** The heading of what is in the centre: an inject's title, a decision's question. */
export function inCentre(page: Page): Locator {
  return centre(page).getByRole('heading', { level: 2 }).first();
}

/** Does something on the console and waits until the log shows it: then it is durable. */
export async function acts(page: Page, act: () => Promise<void>): Promise<void> {
  const newest = page.getByRole('log').getByTitle(/./).first();
  // The console may not be on the screen yet when the laptop comes back from a seat; its log begins with STARTEX.
  const before = await newest.innerText();
  await act();
  await expect(newest).not.toHaveText(before, { useInnerText: true });
}

/** Presses the button of the centre whose name starts with these words. */
export async function presses(page: Page, name: string): Promise<void> {
  await acts(page, () =>
    centre(page)
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click(),
  );
}

/** Notes what was seen or heard. */
export async function writesANote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByLabel('What did you see or hear?').fill(text);
  await acts(page, () => page.getByRole('button', { name: 'Keep it' }).click());
}

/** The exercise goes on to the next moment that asks for something. */
export async function goesOn(page: Page): Promise<void> {
  await acts(page, () => page.getByRole('button', { name: /^Next/ }).click());
}

export interface Recorded {
  /** The role that is against it. */
  readonly dissent?: { readonly role: string; readonly reason: string };
  readonly reason?: string;
}

/** Writes down what the table decides, in the plainest way: the first option that is open, or the least that is an answer. */
export async function decidesOn(page: Page, { dissent, reason = 'The table agreed.' }: Recorded = {}): Promise<void> {
  const enter = centre(page).getByRole('button', { name: /^Enter it for/ });
  if (await enter.isVisible()) await enter.click();
  await answersPlainly(centre(page), 'The decision');
  if (dissent) {
    await centre(page).getByRole('radiogroup', { name: dissent.role }).getByText('dissents').click();
    await centre(page).getByLabel(`Why ${dissent.role} dissents`).fill(dissent.reason);
  }
  await centre(page).getByLabel('Reason they give').fill(reason);
  await presses(page, 'Record the decision');
}

/** Does what the console asks for, in the plainest way; its reasons come from `writes`. */
export async function doesTheNextThing(page: Page, kind: ActKind, writes?: () => string): Promise<void> {
  switch (kind) {
    case 'Deliver':
      return presses(page, 'Deliver');
    case 'Ask the table':
      return presses(page, 'Ask it');
    case 'Collect positions':
    case 'Reveal the positions':
      return presses(page, 'Reveal');
    case 'Record the decision':
      return decidesOn(page, writes ? { reason: writes() } : {});
    case 'Read out what follows':
      return presses(page, 'Apply');
    case 'Say what follows':
      return rulesOn(page, undefined, writes?.());
    case 'Time is up':
      return presses(page, 'Not decided in time');
    case 'Nothing to do right now':
      return goesOn(page);
    case 'Ending reached':
      return;
  }
}

/** Says what follows from an answer in words: the first thing that may, for a reason. */
export async function rulesOn(page: Page, outcome?: string, reason = 'It was said early.'): Promise<void> {
  const outcomes = centre(page).getByRole('radiogroup', { name: 'What follows from this answer?' });
  await (
    outcome === undefined ? outcomes.getByRole('radio').first() : outcomes.getByRole('radio', { name: outcome })
  ).check();
  await centre(page).getByLabel('Why? This goes into the report.').fill(reason);
  await acts(page, () => centre(page).getByRole('button', { name: 'This follows' }).click());
}

/** ENDEX, from the ending that was reached to the hot wash. */
export async function endsTheExercise(page: Page): Promise<void> {
  await centre(page)
    .getByRole('button', { name: /^ENDEX/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'ENDEX' }).click();
  // The dialog speaks of the hot wash too.
  await expect(page.getByText('Hot wash', { exact: true }).first()).toBeVisible();
}
