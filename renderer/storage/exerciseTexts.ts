import { listExercises } from './importedExercises';
import type { LiaisonDatabase } from './LiaisonDatabase';

/** The text of an exercise that can be picked, with where it comes from. */
export interface ExerciseText {
  /** Names it in addresses. */
  readonly key: string;
  readonly text: string;
  /** Wall time; null for one that ships with the app. */
  readonly addedAt: number | null;
}

const shipped = import.meta.glob<string>('../../exercises/*/exercise.yaml', { query: '?raw', import: 'default' });

const folderOf = (path: string) => path.split('/').at(-2) ?? path;

/** Every exercise that can be picked: brought in ones first, then those that ship. */
export async function listExerciseTexts(db: LiaisonDatabase): Promise<readonly ExerciseText[]> {
  const imported = await listExercises(db);
  const own = await Promise.all(
    Object.entries(shipped).map(async ([path, load]) => ({ key: folderOf(path), text: await load(), addedAt: null })),
  );
  return [...imported, ...own];
}

export async function readExerciseText(db: LiaisonDatabase, key: string): Promise<ExerciseText | undefined> {
  const texts = await listExerciseTexts(db);
  return texts.find((text) => text.key === key);
}
