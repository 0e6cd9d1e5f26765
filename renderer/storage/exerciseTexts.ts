import { listExercises, readImported } from './importedExercises';
import type { LiaisonDatabase } from './LiaisonDatabase';
import { shippedTexts } from './shippedExercises';

/** The texts of all exercises that can be picked. */
export async function listExerciseTexts(db: LiaisonDatabase): Promise<readonly string[]> {
  const imported = await listExercises(db);
  const shipped = await Promise.all([...shippedTexts.values()].map((load) => load()));
  return [...imported.map(({ text }) => text), ...shipped];
}

/** The text under a key of the library: of an exercise that was brought in, or of one that ships. */
export async function readExerciseText(db: LiaisonDatabase, key: string): Promise<string | undefined> {
  const imported = await readImported(db, key);
  return imported?.text ?? shippedTexts.get(key)?.();
}
