import { expect, test } from '../support/appTest';
import { askedFor, centre, doesTheNextThing, presses, startSession } from '../support/facilitator';
import { handsBack, handsOverTo } from '../support/seat';

test('what a participant has begun to answer waits for that seat, and shows to no other', async ({ page }) => {
  await startSession(page, { people: ['Ada', 'Ben'] });
  for (let kind = await askedFor(page); kind !== 'Collect positions'; kind = await askedFor(page)) {
    await doesTheNextThing(page, kind);
  }
  await handsOverTo(page, 'SRSG');
  await page.getByRole('radiogroup', { name: 'Your answer' }).getByRole('radio').nth(1).check();
  await page.getByLabel('Why?').fill('Half a thought');
  await handsBack(page);
  await handsOverTo(page, 'UNMIK Police Commissioner');
  await expect(page.getByLabel('Why?')).toHaveValue('');
  await handsBack(page);
  await handsOverTo(page, 'SRSG');
  await expect(page.getByLabel('Why?')).toHaveValue('Half a thought');
  await page.getByRole('button', { name: 'Enter my position' }).click();
  await expect(page.getByText('Your position is in')).toBeVisible();
});

test('while a seat has the laptop, neither Back nor an address opens another session', async ({ page }) => {
  const atSrsg = page.getByRole('heading', { name: 'SRSG', exact: true });
  await startSession(page, { people: ['Ada'] });
  const earlier = page.url();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Leave/ }).click();
  await startSession(page, { people: ['Ben'], pin: '2580' });
  const played = page.url();
  await handsOverTo(page, 'SRSG');
  await expect(page.getByRole('button', { name: /[Hh]and back/ }).first()).toBeVisible();

  await page.goto(earlier);
  await expect(page).toHaveURL(played);
  await expect(atSrsg).toBeVisible();
  await page.evaluate(() => history.go(-5));
  await expect(page.getByRole('button', { name: 'I am here' })).toBeVisible();
  await expect(page).toHaveURL(played);
  await expect(atSrsg).toBeVisible();
  await expect(page.getByText('Run sheet')).toHaveCount(0);

  await page.getByRole('button', { name: 'I am here' }).click();
  await handsBack(page, '2580');
  await expect(centre(page)).toBeVisible();
  await page.goto(earlier);
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
  await expect(page).toHaveURL(earlier);
});

test('while a seat has the laptop, no address leads past its curtain', async ({ page }) => {
  await startSession(page, { people: ['Ada'], pin: '2580' });
  await presses(page, 'Deliver');
  await handsOverTo(page, 'SRSG');
  for (const address of ['/', '/#/', '/#/setup/mitrovica_bridge']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'SRSG', exact: true })).toBeVisible();
    await expect(page.getByText('Run sheet')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'I am here' }).click();
  await handsBack(page, '2580');
  await expect(centre(page)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Resume/ }).first()).toBeVisible();
});
