import type { Page } from '@playwright/test';

/** What lies in the database of a profile, read past the app. */
export interface RawDatabase {
  /** As the browser counts it; 0 when there is none. */
  readonly version: number;
  /** The rows of each store in the order of their keys, as JSON. */
  readonly stores: Readonly<Record<string, readonly string[]>>;
}

/** A page of the app's origin on which the app does not run. */
export async function openNextDoor(page: Page, baseURL = ''): Promise<void> {
  const address = `${baseURL}next-door`;
  // Where the app has run, its own copy would answer first.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setBypassServiceWorker', { bypass: true });
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Next door</title>' }));
  await page.goto(address);
  await cdp.detach();
}

/** Everything in the database, from any page of the app's origin. */
export function readRaw(page: Page): Promise<RawDatabase> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'liaison')) return { version: 0, stores: {} };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('liaison');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(`The database does not open: ${request.error?.message ?? ''}`));
    });
    const stores: Record<string, string[]> = {};
    for (const name of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(`The store ${name} cannot be read`));
      });
      stores[name] = rows.map((row) => JSON.stringify(row));
    }
    const { version } = db;
    db.close();
    return { version, stores };
  });
}

/** Changes one row, past the app. */
export async function damageRow(
  page: Page,
  store: string,
  key: string | [string, number],
  fields: object,
): Promise<void> {
  await page.evaluate(
    async ({ name, at, damage }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('liaison');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database does not open'));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(name, 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error('The row cannot be changed'));
        const rows = transaction.objectStore(name);
        const request = rows.get(at);
        request.onsuccess = () => rows.put({ ...(request.result as object), ...damage });
      });
      db.close();
    },
    { name: store, at: key, damage: fields },
  );
}
