import type { ExerciseCard } from '#shared/exercise/exerciseCard';
import type { Finding } from '#shared/exercise/finding';
import { listExercises } from '../../storage/importedExercises';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import type { StoredExercise } from '../../storage/rows';
import { shippedCards } from '../../storage/shippedExercises';
import { READER } from './reader';

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
}

const shipped: readonly ShelfEntry[] = [...shippedCards].map(([key, card]) => ({
  key,
  addedAt: null,
  card,
  findings: [],
}));

/** Every exercise that can be picked: brought in ones first, then those that ship. */
export async function listShelf(db: LiaisonDatabase): Promise<readonly ShelfEntry[]> {
  const imported = await listExercises(db);
  return [...(await Promise.all(imported.map(entryOf))), ...shipped];
}

async function entryOf({ key, addedAt, card, text }: StoredExercise): Promise<ShelfEntry> {
  if (card?.readBy === READER) return { key, addedAt, card, findings: card.findings };
  const { readCard } = await import('./readCard');
  const reading = readCard(text);
  if (reading.kind === 'invalid') return { key, addedAt, card: null, findings: reading.findings };
  return { key, addedAt, card: reading.card, findings: reading.card.findings };
}
