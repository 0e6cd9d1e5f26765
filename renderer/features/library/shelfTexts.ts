import type { TFunction } from 'i18next';
import { languageName } from '../../i18n/words/languageName';
import type { ShelfEntry } from './shelf';

/** What the languages of an exercise are called, its own one first; none for one that cannot be read. */
export function languagesOf({ card, translatedInto }: ShelfEntry): readonly string[] {
  return card === null ? [] : [card.language, ...translatedInto].map(languageName);
}

/** All words by which an exercise may be looked for. */
export function shelfTexts(t: TFunction<['library', 'common']>, entry: ShelfEntry): readonly string[] {
  const { card } = entry;
  if (card === null) return [t('unreadable')];
  const challenges = card.challenges.map((challenge) => t(`common:challenge.${challenge}`));
  return [card.title, card.summary, ...challenges, ...card.frames, ...languagesOf(entry)];
}
