import type { ExerciseCard } from '#shared/exercise/exerciseCard';

const cards = import.meta.glob<ExerciseCard>('../../exercises/*/exercise.yaml', {
  query: '?card',
  import: 'card',
  eager: true,
});
const texts = import.meta.glob<string>('../../exercises/*/exercise.yaml', { query: '?raw', import: 'default' });

/** What the library shows of the exercises that ship, by their folder. Made when the app is built. */
export const shippedCards = byFolder(cards);

/** Their texts, each fetched when it is asked for. */
export const shippedTexts = byFolder(texts);

function byFolder<T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? path, file]));
}
