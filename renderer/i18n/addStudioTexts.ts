import i18next from 'i18next';
import { studio } from './en/studio';
import { words } from './en/words';

/** Adds the texts of the screen that checks and proves an exercise; they are part of the code that is fetched with it. */
export function addStudioTexts(): void {
  i18next.addResourceBundle('en', 'studio', studio);
  i18next.addResourceBundle('en', 'words', words);
}
