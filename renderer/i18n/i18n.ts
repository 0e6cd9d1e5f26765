import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { archives } from './en/archives';
import type { studio } from './en/studio';
import { english } from './english';
import type { englishOfSessions } from './englishOfSessions';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof english &
      typeof englishOfSessions & {
        archives: typeof archives;
        studio: typeof studio;
      };
  }
}

/** Makes the texts ready before the first screen is drawn. They are part of the app: nothing is fetched. */
export function startI18n(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: english },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}
