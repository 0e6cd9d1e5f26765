import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

interface EarlierArchive {
  readonly session: Readonly<Record<string, unknown>> & {
    readonly createdAt: number;
    /** From version 3 on. */
    readonly translations?: readonly { readonly language: string; readonly text: string }[];
  };
  readonly log: readonly { readonly seq: number; readonly at: number; readonly wall: number }[];
}

/** The versions of the database that were before, each with a file from which its sessions can be made. */
export const EARLIER = [
  { version: 1, archive: 'v1.json' },
  { version: 2, archive: 'v2.json' },
  { version: 3, archive: 'v3.json' },
] as const;

/** Fills the profile of the page, on which the app must not run, as an earlier version would have left it. */
export async function fillEarlierProfile(
  page: Page,
  version: number,
  archive: string,
  sessions: number,
): Promise<void> {
  const file = new URL(`../fixtures/archives/${archive}`, import.meta.url);
  const { session: archived, log } = JSON.parse(readFileSync(file, 'utf8')) as EarlierArchive;
  const { translations = [], ...session } = archived;
  const row = {
    ...session,
    updatedAt: session.createdAt,
    status: 'closed',
    records: log.length,
    time: log.at(-1)?.at,
    holder: { at: 'facilitator' },
    pin: null,
  };
  await page.evaluate(
    async ({ version, row, translations, log, sessions }) => {
      const request = indexedDB.open('liaison', version * 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('exercises', { keyPath: 'key' });
        request.result.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
        request.result.createObjectStore('log', { keyPath: ['sessionId', 'seq'] });
        if (version >= 3) request.result.createObjectStore('translations', { keyPath: ['sessionId', 'language'] });
      };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error(transaction.error?.message));
        for (let number = 1; number <= sessions; number += 1) {
          const id = `session-${number}`;
          transaction.objectStore('sessions').add({ ...row, id, name: `Session ${number}` });
          for (const record of log) transaction.objectStore('log').add({ ...record, sessionId: id });
          for (const texts of translations) transaction.objectStore('translations').add({ ...texts, sessionId: id });
        }
      });
      db.close();
    },
    { version, row, translations, log, sessions },
  );
}
