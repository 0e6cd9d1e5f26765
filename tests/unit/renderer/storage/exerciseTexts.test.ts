import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ExerciseId } from '#shared/exercise/ids';
import { listExerciseTexts, readExerciseText } from '../../../../renderer/storage/exerciseTexts';
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
