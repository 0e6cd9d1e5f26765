import i18next from 'i18next';
import { archives } from './en/archives';

/** Adds the texts of saving and opening sessions; they are part of the code that is fetched with those dialogs. */
export function addArchiveTexts(): void {
  i18next.addResourceBundle('en', 'archives', archives);
}
