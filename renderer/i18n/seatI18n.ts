import i18next, { type i18n } from 'i18next';
import type { SeatTexts } from './seatTexts';

interface SeatLanguage {
  readonly language: string;
  readonly load: () => Promise<SeatTexts>;
}

/** The languages other than English that the app has for seats, each fetched when a seat reads in it. */
export const seatLanguages: readonly SeatLanguage[] = [
  { language: 'sq', load: () => import('./sq/albanianOfSeats').then((module) => module.albanianOfSeats) },
  { language: 'sr-Latn', load: () => import('./sr-Latn/serbianOfSeats').then((module) => module.serbianOfSeats) },
  { language: 'fr', load: () => import('./fr/frenchOfSeats').then((module) => module.frenchOfSeats) },
];

const ENGLISH = 'en';

/**
 * The app's texts for a seat that reads in a language: its own where the app has it (also as `sq` for `sq-XK`), else English;
 * numbers and dates are always in that language. A tag that names no language stands for English.
 */
export async function seatI18n(tag: string): Promise<i18n> {
  const language = isLanguage(tag) ? tag : ENGLISH;
  if (language === ENGLISH) return i18next;
  const known = seatLanguages.find((each) => language === each.language || language.startsWith(`${each.language}-`));
  // Texts that cannot be fetched leave the seat in English, with all that it has to read there.
  const texts = await known?.load().catch(() => null);
  if (known && texts) {
    for (const [namespace, bundle] of Object.entries(texts))
      i18next.addResourceBundle(known.language, namespace, bundle);
  }
  return i18next.cloneInstance({ lng: language });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
