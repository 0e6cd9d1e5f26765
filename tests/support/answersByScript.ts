import { expect, type Locator } from '@playwright/test';
import type { Exercise } from '#shared/exercise/exercise';
import { answersPlainly } from './answers';
import type { ScriptedAnswer } from './scriptedTable';

type Options = Exercise['decisions'][number]['options'];

/** Gives a scripted answer in a form; the plainest one where what the script wants is closed. */
export async function answersByScript(
  within: Locator,
  label: string,
  options: Options,
  answer: ScriptedAnswer,
): Promise<void> {
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  if (typeof answer === 'number') return within.getByRole('textbox', { name: label }).fill(String(answer));
  if (typeof answer === 'string') {
    if (options.length === 0) return within.getByRole('textbox', { name: label }).fill(answer);
    const wanted = within
      .getByRole('radiogroup', { name: label })
      .getByRole('radio', { name: nameOf(answer) })
      .first();
    return (await wanted.isEnabled()) ? wanted.check() : answersPlainly(within, label);
  }
  const group = within.getByRole('group', { name: label });
  await expect(group).toBeVisible();
  if (!Array.isArray(answer)) {
    for (const [id, amount] of Object.entries(answer).filter(([, amount]) => amount > 0))
      await group.getByLabel(`Amount for ${nameOf(id)}`).fill(String(amount));
    return;
  }
  const boxes = group.getByRole('checkbox');
  if ((await boxes.count()) > 0) {
    for (const id of answer) await group.getByRole('checkbox', { name: nameOf(id) }).check();
    return;
  }
  await ranks(group, answer.map(nameOf));
}

/** Moves one option after another up to its place, by the keyboard. */
async function ranks(group: Locator, order: readonly string[]): Promise<void> {
  const asItStands = group.getByRole('button', { name: 'This order is right' });
  for (const [place, name] of order.entries()) {
    const items = await group.getByRole('listitem').allInnerTexts();
    const from = items.findIndex((text) => text.includes(name));
    for (let step = from; step > place; step -= 1)
      await group.getByRole('button', { name: `Move ${name} up` }).press('Enter');
  }
  if (await asItStands.isVisible()) await asItStands.click();
}
