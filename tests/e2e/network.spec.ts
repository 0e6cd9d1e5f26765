import { expect, test } from '../support/appTest';
import { askedFor, doesTheNextThing, endsTheExercise, startSession } from '../support/facilitator';

test.setTimeout(120_000);

test('a whole session, from the first start to the report, asks for nothing outside the app', async ({
  page,
  context,
  baseURL,
}) => {
  const own: string[] = [];
  const away: string[] = [];
  const note = (address: string) => (address.startsWith(baseURL ?? '-') ? own : away).push(address);
  context.on('request', (request) => {
    // What the page holds in memory itself.
    if (!/^(data|blob):/.test(request.url())) note(request.url());
  });
  context.on('page', (opened) => opened.on('websocket', (socket) => note(socket.url())));
  page.on('websocket', (socket) => note(socket.url()));

  await startSession(page, { exercise: 'First Steps', people: ['Ada', 'Ben', 'Cem', 'Dea'] });
  for (let kind = await askedFor(page); kind !== 'Ending reached'; kind = await askedFor(page))
    await doesTheNextThing(page, kind);
  await endsTheExercise(page);
  await page.getByText('Report', { exact: true }).first().click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => fetch('/index.html'));

  console.log(`${own.length} requests to the app itself, ${away.length} to anybody else`);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((address) => address.endsWith('/index.html'))).toHaveLength(1);
  expect(away).toEqual([]);
});

test('the count of requests sees one that goes elsewhere', async ({ browser }) => {
  const context = await browser.newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  expect(asked).toEqual(['https://example.org/']);
  await context.close();
});
