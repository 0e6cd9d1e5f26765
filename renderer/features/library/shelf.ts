import type { ExerciseCard } from '#shared/exercise/exerciseCard';
import type { Finding } from '#shared/exercise/finding';
import { listExercises } from '../../storage/importedExercises';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import type { StoredExercise } from '../../storage/rows';
import { shippedCards, shippedTranslations } from '../../storage/shippedExercises';
import { READER } from './reader';
import { shelfOrder } from './shelfOrder';

/** An exercise that can be picked. */
export interface ShelfEntry {
  /** Names it in addresses. */
  readonly key: string;
  /** Wall time; null for one that ships with the app. */
  readonly addedAt: number | null;
  /** Null when it cannot be run. */
  readonly card: ExerciseCard | null;
  /** With a card, warnings only. */
  readonly findings: readonly Finding[];
  /** Those that it is translated into, as BCP 47 language tags. */
  readonly translatedInto: readonly string[];
}

const shipped: readonly ShelfEntry[] = [...shippedCards]
  .map(([key, card]) => ({ key, addedAt: null, card, findings: [], translatedInto: languagesOf(key) }))
  .toSorted(shelfOrder);

function languagesOf(folder: string): readonly string[] {
  return shippedTranslations.filter((each) => each.folder === folder).map(({ language }) => language);
}

/** Every exercise that can be picked: brought in ones first, newest on top, then those that ship. */
export async function listShelf(db: LiaisonDatabase): Promise<readonly ShelfEntry[]> {
  const imported = await listExercises(db);
  return [...(await Promise.all(imported.map(entryOf))), ...shipped];
}

async function entryOf({ key, addedAt, card, text, translations = [] }: StoredExercise): Promise<ShelfEntry> {
  const entry = { key, addedAt, translatedInto: translations.map(({ language }) => language) };
  if (card?.readBy === READER) return { ...entry, card, findings: card.findings };
  const { readCard } = await import('./readCard');
  const reading = readCard(text);
  if (reading.kind === 'invalid') return { ...entry, card: null, findings: reading.findings };
  return { ...entry, card: reading.card, findings: reading.card.findings };
}
