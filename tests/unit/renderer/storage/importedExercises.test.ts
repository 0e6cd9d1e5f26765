import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MediaFile } from '#shared/archive/archiveContents';
import type { ExerciseId } from '#shared/exercise/ids';
import { addExercise, removeExercise } from '../../../../renderer/storage/importedExercises';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import type { StoredExercise } from '../../../../renderer/storage/rows';
import { createSession } from '../../../../renderer/storage/sessions';
import { aNewSession } from '../../../support/aStoredSession';
import { dumpDatabase } from '../../../support/dumpDatabase';
import { failingWrite } from '../../../support/failingWrite';

const picture = (name: string, ...bytes: readonly number[]): MediaFile => ({ name, bytes: Uint8Array.from(bytes) });
const exercise: StoredExercise = {
  key: 'a',
  id: 'bridge' as ExerciseId,
  text: 'The text',
  addedAt: 1,
  translations: [
    { language: 'fr', text: 'Le texte' },
    { language: 'sr', text: 'Текст' },
  ],
};
const media = [picture('media/area.svg', 1, 2, 3), picture('media/bus.jpg', 4, 5), picture('media/town.png', 6)];

async function aDatabase() {
  const db = new LiaisonDatabase(crypto.randomUUID());
  onTestFinished(() => db.delete());
  await db.open();
  return db;
}

/**
 * Lets each write of `act` fail, the first, the second and so on, until it makes no more; each time nothing may have changed.
 * Says how many writes there were.
 */
async function failsWhole(db: LiaisonDatabase, act: () => Promise<void>): Promise<number> {
  const before = await dumpDatabase(db);
  for (let nth = 1; ; nth += 1) {
    const fault = failingWrite(nth);
    const done = await act().then(
      () => true,
      () => false,
    );
    const failed = fault.undo();
    if (done) {
      expect(failed).toBe(false);
      return nth - 1;
    }
    expect(failed).toBe(true);
    expect(await dumpDatabase(db), `after write ${nth} failed`).toBe(before);
  }
}

describe('an exercise with pictures and translations', () => {
  it('comes in whole, or nothing of it does', async () => {
    const db = await aDatabase();

    // The exercise, room for its pictures, and each of those twice: its name and its bytes.
    expect(await failsWhole(db, () => addExercise(db, exercise, media))).toBe(8);

    expect(await db.exercises.toArray()).toEqual([exercise]);
    expect([await db.pictures.count(), await db.images.count()]).toEqual([3, 3]);
  });

  it('takes the place of an earlier version wholly, or leaves it', async () => {
    const db = await aDatabase();
    await addExercise(db, exercise, media);
    await createSession(db, aNewSession({ id: 'one' }), { of: 'a' });
    const [area, bus] = [picture('media/area.svg', 9), picture('media/bus.jpg', 4, 5)];

    const writes = await failsWhole(db, () =>
      addExercise(db, { ...exercise, text: 'Another text', translations: [] }, [area, bus]),
    );

    expect(writes).toBeGreaterThanOrEqual(5);
    expect(await db.exercises.toArray()).toMatchObject([{ text: 'Another text', translations: [] }]);
    expect(await db.pictures.where('[owner+name]').between(['a', ''], ['a', '\uffff']).count()).toBe(2);
  });

  it('is removed wholly, or stays', async () => {
    const db = await aDatabase();
    await addExercise(db, exercise, media);

    expect(await failsWhole(db, () => removeExercise(db, 'a'))).toBeGreaterThanOrEqual(4);

    expect([await db.exercises.count(), await db.pictures.count(), await db.images.count()]).toEqual([0, 0, 0]);
  });
});
