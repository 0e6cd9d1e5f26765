import { readFile } from 'node:fs/promises';
import { mersenne } from 'pure-rand/generator/mersenne';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { expect, test } from '../support/appTest';
import { centre, startSession, writesANote } from '../support/facilitator';
import { damageRow, openNextDoor, readRaw } from '../support/rawDatabase';
import { report, SEED, times } from './counts';

const ROUNDS = times(2, 28);

test.setTimeout(60_000 + ROUNDS * 20_000);

/** What is put in place of what is stored; every field of every kind is damaged in tests/unit/torture. */
const ROW_DAMAGES = [
  { holder: null },
  { updatedAt: null },
  { name: {} },
  { seats: 7 },
  { status: 'asleep' },
  { exerciseText: 12 },
  { records: 99 },
  { pace: null },
] as const;
const RECORD_DAMAGES = [
  { command: null },
  { at: '3' },
  { checksum: 'aaaaaaaaaaaaaaaa' },
  { command: { type: 'session.fly' } },
  { wall: null },
  { by: 4 },
] as const;

test(`${ROUNDS} damaged sessions in Chromium: refused, a copy offered, the other one plays`, async ({
  page,
  baseURL,
}) => {
  const random = mersenne(SEED);
  await startSession(page, { people: ['Ada'] });
  await writesANote(page, 'Of the first session');
  const other = page.url();
  await startSession(page, { people: ['Ben'] });
  for (let note = 1; note < 5; note += 1) await writesANote(page, `Of the second session, ${note}`);
  const address = page.url();
  const id = address.split('/').at(-1) ?? '';
  await openNextDoor(page, baseURL);
  const sound = await readRaw(page);
  const row = sound.stores.sessions?.map((text) => JSON.parse(text) as { id: string }).find((each) => each.id === id);
  const records = (sound.stores.log ?? [])
    .map((text) => JSON.parse(text) as { sessionId: string; seq: number })
    .filter(({ sessionId }) => sessionId === id);
  let [copies, touched] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const inRow = round % 2 === 0;
    const record = records[uniformInt(random, 0, records.length - 1)];
    if (inRow) {
      await damageRow(page, 'sessions', id, ROW_DAMAGES[(round / 2) % ROW_DAMAGES.length] ?? {});
    } else if (record) {
      const damage = RECORD_DAMAGES[((round - 1) / 2) % RECORD_DAMAGES.length] ?? {};
      await damageRow(page, 'log', [id, record.seq], damage);
    }
    const before = await readRaw(page);

    await page.goto('/');
    await expect(
      page
        .getByRole('heading', { name: /^Sessions/ })
        .or(page.getByRole('link', { name: /^Resume/ }))
        .first(),
    ).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'This session cannot be opened' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    if ((await readFile(await (await download).path())).length > 100) copies += 1;
    await openNextDoor(page, baseURL);
    if (JSON.stringify(await readRaw(page)) !== JSON.stringify(before)) touched += 1;

    await page.goto(other);
    await expect(centre(page)).toBeVisible();
    await openNextDoor(page, baseURL);
    if (inRow) await damageRow(page, 'sessions', id, row ?? {});
    else if (record) await damageRow(page, 'log', [id, record.seq], record);
  }
  await page.goto(address);
  await expect(centre(page)).toBeVisible();
  report(
    `${ROUNDS} damaged sessions in Chromium: each refused, ${copies} copies saved, ${touched} times something else touched, the other one opened each time`,
  );
  expect({ copies, touched }).toEqual({ copies: ROUNDS, touched: 0 });
});
