import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Exercise } from '#shared/exercise/exercise';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import { answersByScript } from '../support/answersByScript';
import { expect, test } from '../support/appTest';
import {
  acts,
  askedFor,
  centre,
  doesTheNextThing,
  endsTheExercise,
  inCentre,
  presses,
  startSession,
} from '../support/facilitator';
import { scriptedTable, type ScriptedTable } from '../support/scriptedTable';
import { handsBack, handsOverTo, readsTheNews } from '../support/seat';
import { shippedExercises } from '../support/shippedExercises';

test.setTimeout(240_000);

for (const { folder, exercise } of shippedExercises()) {
  test(`a scripted table plays ${exercise.title} from the library to the report`, async ({ page }) => {
    const script = scriptedTable(folder);
    await hasAFixedSeed(page);
    await startSession(page, {
      exercise: exercise.title,
      people: exercise.roles.map((_, seat) => `Person ${seat + 1}`),
    });
    const played = await plays(page, exercise, script);
    await endsTheExercise(page);

    await page.getByText('Observe and rate', { exact: true }).first().click();
    await page.getByRole('radio', { name: /^S/ }).first().click();
    await page.getByRole('button', { name: 'Close and read the report' }).click();
    await page.getByRole('button', { name: 'Close the session' }).click();
    const report = page.frameLocator('iframe');
    await expect(report.getByRole('heading', { name: exercise.title }).first()).toBeVisible();
    for (const text of [played.ending, ...played.asked]) await expect(report.getByText(text).first()).toBeAttached();
    expect(exercise.endings.map(({ title }) => title)).toContain(played.ending);

    const { log } = JSON.parse(await savesAsJson(page)) as { readonly log: readonly LogRecord[] };
    const seated = exercise.roles.map(({ id }) => id);
    expect(replay(compile(exercise), { seated }, log)).toMatchObject({ kind: 'replayed' });
    const made = log.flatMap(({ command }) => (command.type === 'decision.commit' ? [command.decision] : []));
    expect(made).toHaveLength(played.asked.length);
    for (const decision of made) expect(Object.keys(script.answers)).toContain(decision);
    console.log(`${exercise.title}: ${played.asked.length} decisions, ended "${played.ending}".`);
  });
}

/** Chance and names are the same in each run: a page has no other source of either. */
async function hasAFixedSeed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Int32Array) array.fill(1);
      return array;
    };
  });
}

interface Played {
  readonly ending: string;
  /** The titles of the decisions that were asked. */
  readonly asked: readonly string[];
}

/** Does what the console asks for, answers by the script, and takes the first joint question to two seats. */
async function plays(page: Page, exercise: Exercise, { answers }: ScriptedTable): Promise<Played> {
  const asked: string[] = [];
  let atSeats = false;
  for (;;) {
    const kind = await askedFor(page);
    const title = (await inCentre(page).innerText()).trim();
    if (kind === 'Ending reached') return { ending: title, asked };
    const decision = exercise.decisions.find(({ question }) => question.trim() === title);
    if (kind === 'Collect positions' && decision && !atSeats) {
      atSeats = true;
      for (const role of decision.by.slice(0, 2)) {
        await handsOverTo(page, exercise.roles.find(({ id }) => id === role)?.name ?? role);
        await entersPosition(page, decision.options, answers[decision.id]);
      }
      await presses(page, 'Reveal');
    } else if (kind === 'Record the decision' && decision) {
      asked.push(decision.title);
      await decides(page, decision.options, answers[decision.id]);
    } else {
      await doesTheNextThing(page, kind);
    }
  }
}

type Options = Exercise['decisions'][number]['options'];
type Answer = ScriptedTable['answers'][string] | undefined;

async function entersPosition(page: Page, options: Options, answer: Answer): Promise<void> {
  await readsTheNews(page);
  await answersByScript(page.getByRole('main'), 'Your answer', options, answer ?? options[0]?.id ?? '');
  await page.getByRole('button', { name: 'Enter my position' }).click();
  await expect(page.getByText('Your position is in')).toBeVisible();
  await handsBack(page);
}

async function decides(page: Page, options: Options, answer: Answer): Promise<void> {
  const enter = centre(page).getByRole('button', { name: /^Enter it for/ });
  if (await enter.isVisible()) await enter.click();
  await answersByScript(centre(page), 'The decision', options, answer ?? options[0]?.id ?? '');
  await acts(page, () =>
    centre(page)
      .getByRole('button', { name: /^Record the decision/ })
      .click(),
  );
}

async function savesAsJson(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  return readFile(await (await download).path(), 'utf8');
}
