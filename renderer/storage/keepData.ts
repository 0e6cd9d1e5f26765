import { keepChoice } from './keepChoice';

const ASKED = 'liaison.askedToPersist';

/** Asks the browser, once, not to clear this profile's data when the disk runs low. */
export async function askToKeepData(storage: StorageManager = navigator.storage): Promise<void> {
  if (localStorage.getItem(ASKED) !== null) return;
  keepChoice(ASKED, 'yes');
  await keepData(storage);
}

/**
 * Asks again when there is something to lose: some browsers grant it only to an app that is used. Resolves with whether the data
 * is kept; where a browser has no answer it is not.
 */
export async function keepData(storage: StorageManager = navigator.storage): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
