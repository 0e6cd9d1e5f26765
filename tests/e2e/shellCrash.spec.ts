import { centre, inCentre, presses, startSession } from '../support/facilitator';
import { handsOverTo } from '../support/seat';
import { expect, test } from '../support/shellTest';

// Its contexts are opened and closed by the stand-in, which a recorder of traces does not expect.
test.use({ trace: 'off' });

test.describe('against a stand-in for Electron', () => {
  test('a page that crashes comes back by itself at the offer to resume; the second time within a minute it asks', async ({
    start,
  }) => {
    const standIn = await start();
    const page = await standIn.page();
    await startSession(page, { people: ['Ada'] });
    const delivered = `Delivered “${await inCentre(page).innerText()}”`;
    await presses(page, 'Deliver');
    await expect(page.getByRole('log')).toContainText(delivered);
    await expect.poll(() => standIn.screenBlockers.size).toBe(1);

    await standIn.window().crash();
    expect(standIn.screenBlockers.size).toBe(0);
    const again = await standIn.page();
    expect(again).not.toBe(page);
    await expect(again.getByText('A session was left running')).toBeVisible();
    expect(standIn.dialogs.asked).toEqual([]);
    await again.getByRole('link', { name: /^Resume/ }).click();
    await expect(again.getByRole('log')).toContainText(delivered);
    await expect(again.getByRole('button', { name: /^Resume/ })).toBeVisible();

    await standIn.window().crash();
    await expect
      .poll(() => standIn.dialogs.asked.map(({ options }) => options.message))
      .toEqual(['Liaison has stopped again.']);
    standIn.dialogs.answer({ response: 0 });
    await expect.poll(async () => (await standIn.page()) !== again).toBe(true);
    await expect((await standIn.page()).getByText(/^A session/)).toBeVisible();

    await standIn.window().crash();
    standIn.dialogs.answer({ response: 1 });
    await expect.poll(() => standIn.quits).toBe(1);
  });

  test('a crash while a seat has the laptop comes back behind that seat’s curtain, not to the library', async ({
    start,
  }) => {
    const standIn = await start();
    const page = await standIn.page();
    await startSession(page, { people: ['Ada'], pin: '2580' });
    await presses(page, 'Deliver');
    await handsOverTo(page, 'SRSG');

    await standIn.window().crash();
    const again = await standIn.page();
    await expect(again.getByRole('button', { name: 'I am here' })).toBeVisible();
    await expect(again.getByRole('heading', { name: 'SRSG', exact: true })).toBeVisible();
    await again.goto('/');
    await expect(again.getByRole('button', { name: 'I am here' })).toBeVisible();
  });

  test('a page that does not answer may be waited for, and is otherwise opened again', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    await startSession(page, { people: ['Ada'] });
    await expect(centre(page)).toBeVisible();
    const asked = () => standIn.dialogs.asked.map(({ options }) => options.message);

    standIn.window().emit('unresponsive');
    standIn.window().emit('unresponsive');
    await expect.poll(asked).toEqual(['Liaison does not answer.']);
    standIn.window().emit('responsive');
    await expect(centre(page)).toBeVisible();

    standIn.window().emit('unresponsive');
    await expect.poll(() => asked().length).toBe(2);
    standIn.dialogs.answer({ response: 1 });
    await expect.poll(async () => (await standIn.page()) !== page).toBe(true);
    await expect((await standIn.page()).getByText('A session was left running')).toBeVisible();
  });
});
