import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { acts, askedFor, centre, setUpLink, type ActKind } from '../support/facilitator';
import { tabAndPress, tabAndType } from '../support/keyboard';

test.setTimeout(300_000);

/** The key that does what the console asks for. */
const KEYS: Readonly<Partial<Record<ActKind, string>>> = {
  Deliver: 'd',
  'Ask the table': 'o',
  'Collect positions': 'r',
  'Reveal the positions': 'r',
  'Read out what follows': 'a',
  'Time is up': 'e',
  'Nothing to do right now': 'ArrowRight',
};

test('the whole exercise can be played with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabAndPress(page, setUpLink(page));
  await tabAndType(page, page.getByRole('textbox', { name: 'Person holding SRSG' }), 'Ada');
  await tabAndType(page, page.getByRole('textbox', { name: 'Person holding COMKFOR' }), 'Eno');
  await tabAndPress(page, page.getByRole('radio', { name: /^Live clock/ }).first(), 'ArrowUp');
  await expect(page.getByRole('radio', { name: 'Paced by the facilitator' })).toBeChecked();
  await tabAndPress(page, page.getByRole('button', { name: 'Create session' }));
  await tabAndPress(page, page.getByRole('button', { name: 'STARTEX' }));
  await expect(centre(page)).toBeVisible();

  let wasAtASeat = false;
  for (let kind = await askedFor(page); kind !== 'Ending reached'; kind = await askedFor(page)) {
    const key = KEYS[kind];
    if (kind === 'Collect positions' && !wasAtASeat) {
      await answersAtTheSeat(page);
      wasAtASeat = true;
    } else if (kind === 'Record the decision') {
      await recordsByKeyboard(page);
    } else {
      expect(key, kind).toBeDefined();
      await acts(page, () => page.keyboard.press(key ?? ''));
    }
  }
  expect(wasAtASeat).toBe(true);

  await tabAndPress(page, centre(page).getByRole('button', { name: /^ENDEX/ }));
  await expect(page.getByRole('dialog').getByRole('button', { name: 'ENDEX' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 1 of 8')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Question 2 of 8')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('What did you see or hear?')).toBeFocused();
  await page.keyboard.type('“We waited for each other.”');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 note since ENDEX')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tabAndPress(page, page.getByRole('radio', { name: 'Talk' }), 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Feedback' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('listitem').filter({ hasText: 'after ENDEX' })).toContainText(
    'We waited for each other.',
  );
  await tabAndPress(page, page.getByRole('radio', { name: /^P/ }).first(), 'Space');
  await tabAndPress(page, page.getByRole('button', { name: 'Close and read the report' }));
  // A dialog takes the focus as it opens.
  await expect(page.getByRole('button', { name: 'Rate first' })).toBeFocused();
  await tabAndPress(page, page.getByRole('button', { name: 'Close the session' }));
  const download = page.waitForEvent('download');
  await tabAndPress(page, page.getByRole('button', { name: 'Save as HTML' }));
  expect((await download).suggestedFilename()).toMatch(/\.html$/);
});

/** Over to the first seat, through its curtain, and back. */
async function answersAtTheSeat(page: Page): Promise<void> {
  await page.keyboard.press('l');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'I am here' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabAndPress(page, page.getByRole('button', { name: 'Understood' }).first());
  await tabAndPress(page, page.getByLabel('Your answer').getByRole('radio').first(), 'Space');
  await tabAndType(page, page.getByLabel('Why?'), 'One lead, tonight.');
  await tabAndPress(page, page.getByRole('button', { name: 'Enter my position' }));
  await expect(page.getByText('Your position is in')).toBeVisible();
  await tabAndPress(page, page.getByRole('button', { name: /[Hh]and back/ }).first());
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(centre(page)).toBeVisible();
}

async function recordsByKeyboard(page: Page): Promise<void> {
  const enter = centre(page).getByRole('button', { name: /^Enter it for/ });
  if (await enter.isVisible()) await page.keyboard.press('c');
  const one = centre(page).getByRole('radiogroup', { name: 'The decision' }).getByRole('radio', { disabled: false });
  const several = centre(page).getByRole('group', { name: 'The decision' }).getByRole('checkbox', { disabled: false });
  await tabAndPress(page, one.or(several).first(), 'Space');
  await tabAndType(page, centre(page).getByLabel('Reason they give'), 'The table agreed.');
  await acts(page, () => tabAndPress(page, centre(page).getByRole('button', { name: /^Record the decision/ })));
}
