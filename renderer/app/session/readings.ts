import i18next, { type i18n } from 'i18next';
import { inLanguage } from '#shared/exercise/texts/inLanguage';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { seatI18n } from '../../i18n/seatI18n';
import type { LoadedSession } from './loadSession';

/** How somebody reads a session: the exercise's words and the app's. */
export interface Reading {
  readonly i18n: i18n;
  readonly compiled: CompiledExercise;
}

/** The ways in which a session can be read. */
export interface Readings {
  /** The facilitator's: the exercise in its own language, the app in English. */
  readonly facilitator: Reading;
  /** The language that the exercise is written in. */
  readonly own: string;
  /** The others that it has its texts in. */
  readonly languages: readonly string[];
  /** A seat's; in the exercise's own language for null, and for a language that was not fetched or is not there. */
  readonly atSeat: (language: string | null) => Reading;
  /** Makes a language ready; that takes the time of reading the exercise once more. */
  readonly fetch: (language: string | null) => Promise<void>;
}

/** The ways in which a loaded session can be read, ready for the languages that its seats have chosen. */
export async function openReadings({ row, compiled, translations }: LoadedSession): Promise<Readings> {
  const own = compiled.exercise.language;
  const inOwn: Reading = { i18n: await seatI18n(own), compiled };
  const ready = new Map<string | null, Reading>();
  const fetch = async (language: string | null) => {
    const translation = translations.find((each) => each.language === language);
    if (!translation || ready.has(language)) return;
    const exercise = inLanguage(row.exerciseText, translation.text, row.frame);
    if (exercise === null) return;
    ready.set(language, { i18n: await seatI18n(translation.language), compiled: compile(exercise) });
  };
  for (const { language } of row.seats) await fetch(language);
  return {
    facilitator: { i18n: i18next, compiled },
    own,
    languages: translations.map(({ language }) => language),
    atSeat: (language) => ready.get(language) ?? inOwn,
    fetch,
  };
}
