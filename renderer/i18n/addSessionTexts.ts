import i18next from 'i18next';
import { englishOfSessions } from './englishOfSessions';

/** Adds the texts of the screens inside a session; they are part of the code that is fetched with those screens. */
export function addSessionTexts(): void {
  for (const [namespace, texts] of Object.entries(englishOfSessions)) i18next.addResourceBundle('en', namespace, texts);
}
