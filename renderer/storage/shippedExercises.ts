import type { ExerciseCard } from '#shared/exercise/exerciseCard';

const cards = import.meta.glob<ExerciseCard>('../../exercises/*/exercise.yaml', {
  query: '?card',
  import: 'card',
  eager: true,
});
const texts = import.meta.glob<string>('../../exercises/*/exercise.yaml', { query: '?raw', import: 'default' });
const translations = import.meta.glob<string>('../../exercises/*/texts.*.yaml', {
  query: '?texts',
  import: 'texts',
});

/** What the library shows of the exercises that ship, by their folder. Made when the app is built. */
export const shippedCards = byFolder(cards);

/** Their texts, each fetched when it is asked for. */
export const shippedTexts = byFolder(texts);

/** A translation that ships, and how to get it. */
interface ShippedTranslation {
  readonly folder: string;
  readonly language: string;
  readonly load: () => Promise<string>;
}

const TRANSLATION = /([^/]+)\/texts\.([^/]+)\.yaml$/;

/** Their texts in other languages, each fetched when it is asked for. Checked when the app is built. */
export const shippedTranslations: readonly ShippedTranslation[] = Object.entries(translations).flatMap(
  ([path, load]) => {
    const [, folder, language] = TRANSLATION.exec(path) ?? [];
    return folder === undefined || language === undefined ? [] : [{ folder, language, load }];
  },
);

function byFolder<T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? path, file]));
}
