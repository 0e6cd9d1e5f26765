import { expect, type Locator } from '@playwright/test';

/** Gives the plainest answer in a form, whichever it is: the first option that is open, or the least that is an answer. */
export async function answersPlainly(within: Locator, label: string): Promise<void> {
  const choice = within.getByRole('radiogroup', { name: label });
  const group = within.getByRole('group', { name: label });
  const field = within.getByRole('textbox', { name: label });
  await expect(choice.or(group).or(field).first()).toBeVisible();
  if (await choice.isVisible()) {
    await choice.getByRole('radio', { disabled: false }).first().check();
    return;
  }
  if (await field.isVisible()) {
    const number = (await field.getAttribute('inputmode')) !== null;
    await field.fill(number ? '1' : 'We do what was agreed.');
    return;
  }
  const asItStands = group.getByRole('button', { name: /^(This order is right|Give nothing)$/ });
  if (await asItStands.isVisible()) {
    await asItStands.click();
    return;
  }
  const boxes = group.getByRole('checkbox', { disabled: false });
  const more = within.getByText(/^Choose \d+ more\.$/);
  for (let box = 0; await more.isVisible(); box += 1) await boxes.nth(box).check();
}
