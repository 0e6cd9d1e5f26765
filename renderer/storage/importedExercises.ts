import type { LiaisonDatabase } from './LiaisonDatabase';
import type { StoredExercise } from './rows';

/** The exercises that were brought in, newest first. */
export async function listExercises(db: LiaisonDatabase): Promise<readonly StoredExercise[]> {
  const exercises = await db.exercises.toArray();
  return exercises.toSorted((a, b) => b.addedAt - a.addedAt);
}

/** Keeps an exercise; one with the same key is replaced. */
export async function addExercise(db: LiaisonDatabase, exercise: StoredExercise): Promise<void> {
  await db.exercises.put(exercise);
}

export async function removeExercise(db: LiaisonDatabase, key: string): Promise<void> {
  await db.exercises.delete(key);
}

export function readImported(db: LiaisonDatabase, key: string): Promise<StoredExercise | undefined> {
  return db.exercises.get(key);
}
