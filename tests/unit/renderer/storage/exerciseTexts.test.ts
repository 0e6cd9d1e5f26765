import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ExerciseId } from '#shared/exercise/ids';
import {
  listExerciseTexts,
  readExerciseText,
  readExerciseTranslations,
} from '../../../../renderer/storage/exerciseTexts';
import { addExercise, removeExercise } from '../../../../renderer/storage/importedExercises';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';

const aDatabase = () => new LiaisonDatabase(`texts-${crypto.randomUUID()}`);
const id = 'bridge' as ExerciseId;

it('keeps two versions of one exercise side by side, newest first', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id, text: 'old', addedAt: 1 });
  await addExercise(db, { key: 'b', id, text: 'new', addedAt: 2 });

  const [newest, next, ...shipped] = await listExerciseTexts(db);

  expect([newest, next]).toEqual(['new', 'old']);
  expect(shipped.some((text) => text.includes('id: mitrovica_bridge'))).toBe(true);
});

it('replaces the text under a key', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id, text: 'old', addedAt: 1 });
  await addExercise(db, { key: 'a', id, text: 'new', addedAt: 2 });

  expect(await readExerciseText(db, 'a')).toBe('new');
});

it('does not find what was removed', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id, text: 'old', addedAt: 1 });
  await removeExercise(db, 'a');

  expect(await readExerciseText(db, 'a')).toBeUndefined();
});

it('finds an exercise that ships by its folder', async () => {
  expect(await readExerciseText(aDatabase(), 'mitrovica_bridge')).toContain('id: mitrovica_bridge');
});

it('finds the translations of an exercise that ships, each under its language, and none of one that was brought in', async () => {
  const db = aDatabase();
  const files = readdirSync('exercises/mitrovica_bridge').filter((name) => name.startsWith('texts.'));
  const translations = await readExerciseTranslations(db, 'mitrovica_bridge');
  expect(translations.map(({ language }) => `texts.${language}.yaml`)).toEqual(files.toSorted());
  for (const { language, text } of translations) {
    expect(text).toBe(readFileSync(`exercises/mitrovica_bridge/texts.${language}.yaml`, 'utf8'));
  }
  await addExercise(db, { key: 'a', id, text: 'old', addedAt: 1 });
  expect(await readExerciseTranslations(db, 'a')).toEqual([]);
});
