import { expect, test as base } from '@playwright/test';
import { startStandIn, type StandIn } from '../support/electronStandIn/startStandIn';

const test = base.extend<{ start: (args?: readonly string[]) => Promise<StandIn> }>({
  start: async ({ browser }, use) => {
    const started: StandIn[] = [];
    await use(async (args = []) => {
      const standIn = await startStandIn({ browser, args });
      started.push(standIn);
      return standIn;
    });
    for (const standIn of started) await standIn.end();
  },
});

test('starts', async ({ start }) => {
  const standIn = await start();
  const page = await standIn.page();
  await expect(page.getByRole('heading', { name: 'The Bridge at Mitrovica' })).toBeVisible();
  console.log(await page.evaluate(() => [location.href, Object.keys((window as any).liaison), isSecureContext]));
  console.log(standIn.complaints, standIn.cancelled, standIn.escaped);
});
