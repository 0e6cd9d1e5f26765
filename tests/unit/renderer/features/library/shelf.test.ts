import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finding } from '#shared/exercise/finding';
import { FIRST_STEPS } from '../../../../../renderer/features/library/firstSteps';
import { planFile } from '../../../../../renderer/features/library/planFile';
import { readCard, warningsAmong } from '../../../../../renderer/features/library/readCard';
import { listShelf } from '../../../../../renderer/features/library/shelf';
import { addExercise } from '../../../../../renderer/storage/importedExercises';
import { LiaisonDatabase } from '../../../../../renderer/storage/LiaisonDatabase';
import type { StoredCard } from '../../../../../renderer/storage/rows';
import { MINIMAL, minimalWith } from '../../../../support/exerciseTexts';

const aDatabase = () => new LiaisonDatabase(`shelf-${crypto.randomUUID()}`);

function aCard(text = MINIMAL): StoredCard {
  const reading = readCard(text);
  if (reading.kind === 'invalid') throw new Error('The exercise has errors');
  return reading.card;
}

it('shows what ships without anything stored, each folder once', async () => {
  const shelf = await listShelf(aDatabase());

  const folders = readdirSync('exercises', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(shelf.map(({ key }) => key).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  expect(shelf).toContainEqual(
    expect.objectContaining({ key: 'mitrovica_bridge', addedAt: null, findings: [] }) as unknown,
  );
});

it('begins what ships with the exercise for beginners', async () => {
  const [first] = await listShelf(aDatabase());

  expect(first).toMatchObject({ key: FIRST_STEPS, card: { title: 'First Steps' } });
});

it('knows the language of an exercise that was brought in, and no translations of it', async () => {
  const db = aDatabase();
  const card = aCard();
  await addExercise(db, { key: 'a', id: card.id, text: MINIMAL, card, addedAt: 1 });

  expect((await listShelf(db))[0]).toMatchObject({ card: { language: 'en' }, translatedInto: [] });
});

it('keeps the warnings of an exercise with its card, and no hints', () => {
  const endless = minimalWith('endings:\n  divided: { title: Divided, say: Nobody crosses. }');
  const { findings } = aCard(endless);
  expect(findings.map(({ code }) => code)).toContain('LX0085');
  const hinted = findings.map((finding): Finding => ({ ...finding, severity: 'hint' }));
  expect(warningsAmong([...hinted, ...findings])).toEqual(findings);
});

it('shows the card that was kept, without reading the file', async () => {
  const db = aDatabase();
  const card = { ...aCard(), title: 'As it was kept' };
  await addExercise(db, { key: 'a', id: card.id, text: 'not read', card, addedAt: 1 });

  expect((await listShelf(db))[0]).toMatchObject({ key: 'a', card: { title: 'As it was kept' } });
});

it('reads a file again that has no card, or one of another version of the app', async () => {
  const db = aDatabase();
  const card = aCard();
  await addExercise(db, { key: 'older', id: card.id, text: MINIMAL, addedAt: 2 });
  const kept = { ...card, title: 'As it was kept', readBy: '0' };
  await addExercise(db, { key: 'other', id: card.id, text: MINIMAL, card: kept, addedAt: 1 });

  const titles = (await listShelf(db)).map((entry) => entry.card?.title);

  expect(titles.slice(0, 2)).toEqual([card.title, card.title]);
});

it('shows what is wrong with a file that can no longer be run', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id: aCard().id, text: 'liaison: 1', addedAt: 1 });

  const [entry] = await listShelf(db);

  expect(entry?.card).toBeNull();
  expect(entry?.findings.length).toBeGreaterThan(0);
});

it('plans a file by what is stored, and knows its own text again', async () => {
  const db = aDatabase();
  const card = aCard();
  await addExercise(db, { key: 'a', id: card.id, text: MINIMAL, card, addedAt: 1 });

  expect(await planFile(db, MINIMAL)).toMatchObject({ kind: 'same' });
  expect(await planFile(db, `${MINIMAL}\n# another\n`)).toMatchObject({ kind: 'ask', other: { key: 'a' } });
});
