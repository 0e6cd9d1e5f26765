import type { Translation } from '#shared/exercise/texts/translation';
import { listExercises, readImported } from './importedExercises';
import type { LiaisonDatabase } from './LiaisonDatabase';
import { shippedTexts, shippedTranslations } from './shippedExercises';

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

/** The exercise under a key of the library in its other languages. One that was brought in as a text alone has none. */
export async function readExerciseTranslations(db: LiaisonDatabase, key: string): Promise<readonly Translation[]> {
  const imported = await readImported(db, key);
  if (imported !== undefined) return imported.translations ?? [];
  const shipped = shippedTranslations.filter(({ folder }) => folder === key);
  return Promise.all(shipped.map(async ({ language, load }) => ({ language, text: await load() })));
}
