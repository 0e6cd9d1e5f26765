import type { MediaFile } from '#shared/archive/archiveContents';
import type { LiaisonDatabase } from './LiaisonDatabase';
import { addPictures, hashPictures, removePictures } from './pictures';
import type { StoredExercise } from './rows';

/** The exercises that were brought in, newest first. */
export async function listExercises(db: LiaisonDatabase): Promise<readonly StoredExercise[]> {
  const exercises = await db.exercises.toArray();
  return exercises.toSorted((a, b) => b.addedAt - a.addedAt);
}

/** Keeps an exercise with its pictures; one with the same key is replaced. Null leaves the pictures that are there. */
export async function addExercise(
  db: LiaisonDatabase,
  exercise: StoredExercise,
  media: readonly MediaFile[] | null = null,
): Promise<void> {
  const hashed = media && (await hashPictures(media));
  await db.transaction('rw', db.exercises, db.pictures, db.images, async () => {
    await db.exercises.put(exercise);
    if (hashed === null) return;
    await removePictures(db, exercise.key);
    await addPictures(db, exercise.key, { hashed });
  });
}

export async function removeExercise(db: LiaisonDatabase, key: string): Promise<void> {
  await db.transaction('rw', db.exercises, db.pictures, db.images, async () => {
    await removePictures(db, key);
    await db.exercises.delete(key);
  });
}

export function readImported(db: LiaisonDatabase, key: string): Promise<StoredExercise | undefined> {
  return db.exercises.get(key);
}
