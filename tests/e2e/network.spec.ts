import { expect, test } from '../support/appTest';
import { walk } from '../support/walk';

test.setTimeout(300_000);

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
  const screens: string[] = [];

  await walk(
    page,
    (screen) => {
      screens.push(screen);
      return Promise.resolve();
    },
    { exercise: 'First Steps', seat: { place: 1, role: '' }, people: ['Ada', 'Ben', 'Cem', 'Dea'] },
  );
  await page.evaluate(() => fetch('/index.html'));

  console.log(`${screens.length} screens: ${own.length} requests to the app itself, ${away.length} to anybody else`);
  expect(screens.length).toBeGreaterThan(20);
  expect(own.length).toBeGreaterThan(20);
  expect(own.at(-1)).toMatch(/index\.html$/);
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
