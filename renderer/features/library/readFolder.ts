import type { PackageContents } from '#shared/archive/exercisePackage';
import { readExerciseText, readExerciseTranslations } from '../../storage/exerciseTexts';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { readPictures } from '../../storage/pictures';
import { readShippedMedia } from '../../storage/shippedMedia';

/** Everything that belongs to an exercise of the library, as its folder has it; null when it is not there. */
export async function readFolder(db: LiaisonDatabase, key: string): Promise<PackageContents | null> {
  const text = await readExerciseText(db, key);
  if (text === undefined) return null;
  const [translations, stored, shipped] = await Promise.all([
    readExerciseTranslations(db, key),
    readPictures(db, key),
    readShippedMedia(key),
  ]);
  const media = [...stored, ...shipped].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { text, translations: translations.toSorted((a, b) => (a.language < b.language ? -1 : 1)), media };
}
