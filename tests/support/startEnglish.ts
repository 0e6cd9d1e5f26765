import i18next from 'i18next';
import { common } from '../../renderer/i18n/en/common';
import { englishOfSessions } from '../../renderer/i18n/englishOfSessions';

/** Makes the app's texts ready in English, as it does at its start. */
export async function startEnglish(): Promise<void> {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en: { common, ...englishOfSessions } },
    interpolation: { escapeValue: false },
  });
}
