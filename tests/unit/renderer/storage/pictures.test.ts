import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { MediaFile } from '#shared/archive/archiveContents';
import type { ExerciseId } from '#shared/exercise/ids';
import { addExercise, removeExercise } from '../../../../renderer/storage/importedExercises';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { createPlayedSession } from '../../../../renderer/storage/log';
import { hashPictures, readPictures } from '../../../../renderer/storage/pictures';
import { createSession, deleteSession } from '../../../../renderer/storage/sessions';
import { aNewSession, aRecord } from '../../../support/aStoredSession';

const aDatabase = () => new LiaisonDatabase(`pictures-${crypto.randomUUID()}`);
const id = 'bridge' as ExerciseId;
const picture = (name: string, ...bytes: readonly number[]): MediaFile => ({ name, bytes: Uint8Array.from(bytes) });
const AREA = picture('media/area.svg', 1, 2, 3);
const BUS = picture('media/bus.jpg', 4, 5);

it('keeps the pictures of an exercise, and those of its sessions when it is removed', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id, text: 'text', addedAt: 1 }, [AREA, BUS]);
  await createSession(db, aNewSession({ id: 'one' }), { of: 'a' });
  await createSession(db, aNewSession({ id: 'two' }), { of: 'a' });
  expect(await db.images.count()).toBe(2);

  await removeExercise(db, 'a');
  expect(await readPictures(db, 'a')).toEqual([]);
  expect(await readPictures(db, 'one')).toEqual([AREA, BUS]);

  await deleteSession(db, 'one');
  expect(await readPictures(db, 'two')).toEqual([AREA, BUS]);
  await deleteSession(db, 'two');
  expect([await db.pictures.count(), await db.images.count()]).toEqual([0, 0]);
});

it('leaves a session its pictures when its exercise is replaced by another version', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id, text: 'old', addedAt: 1 }, [AREA, BUS]);
  await createSession(db, aNewSession({ id: 'one' }), { of: 'a' });
  const redrawn = picture('media/area.svg', 9);
  await addExercise(db, { key: 'a', id, text: 'new', addedAt: 2 }, [redrawn]);

  expect(await readPictures(db, 'a')).toEqual([redrawn]);
  expect(await readPictures(db, 'one')).toEqual([AREA, BUS]);
});

it('stores a session that comes with pictures all or not at all', async () => {
  const db = aDatabase();
  const hashed = await hashPictures([AREA]);
  await createPlayedSession(db, aNewSession({ id: 'one' }), [aRecord(1)], { hashed });
  expect(await readPictures(db, 'one')).toEqual([AREA]);

  const two = [aRecord(1), aRecord(1)];
  const more = await hashPictures([BUS]);
  await expect(createPlayedSession(db, aNewSession({ id: 'two' }), two, { hashed: more })).rejects.toThrow();
  expect(await db.sessions.get('two')).toBeUndefined();
  expect(await readPictures(db, 'two')).toEqual([]);
  expect(await db.images.count()).toBe(1);
});

it('keeps one picture under two names once', async () => {
  const db = aDatabase();
  await addExercise(db, { key: 'a', id, text: 'text', addedAt: 1 }, [AREA, { ...AREA, name: 'media/same.svg' }]);
  expect(await db.images.count()).toBe(1);
  expect(await readPictures(db, 'a')).toHaveLength(2);
});
