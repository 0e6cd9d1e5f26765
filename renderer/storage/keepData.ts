import { keepChoice } from './keepChoice';

const ASKED = 'liaison.askedToPersist';

/** Asks the browser, once, not to clear this profile's data when the disk runs low. */
export async function askToKeepData(storage: StorageManager = navigator.storage): Promise<void> {
  if (localStorage.getItem(ASKED) !== null) return;
  keepChoice(ASKED, 'yes');
  if (!(await storage.persisted())) await storage.persist();
}
