import { expect, type Page } from '@playwright/test';
import { readBackupName } from '#shared/backup/backupName';

/** The folder that the person picks is one of the browser's own, which behaves as one on the disk does. */
export async function hasStick(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('stick', { create: true });
    };
    Object.defineProperty(window, 'showDirectoryPicker', { value: pick, configurable: true });
  });
}

export async function choosesFolder(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText('Sessions are backed up into “stick”')).toBeVisible();
}

interface StickFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function onStick(page: Page): Promise<readonly StickFile[]> {
  const files = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const stick = await root.getDirectoryHandle('stick', { create: true });
    const found = async () => {
      const entries = (stick as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values();
      const all: { name: string; bytes: number[] }[] = [];
      for await (const entry of entries) {
        const file = await entry.getFile();
        all.push({ name: entry.name, bytes: [...new Uint8Array(await file.arrayBuffer())] });
      }
      return all;
    };
    for (;;) {
      try {
        return await found();
      } catch (error) {
        // The app put a file in place, or took one away, while it was read here.
        const moved = error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name);
        if (!moved) throw error;
      }
    }
  });
  return files
    .map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The numbers of records in the backups on the stick, in the order in which they were written. One that is being written is empty. */
export async function recordsOnStick(page: Page): Promise<readonly number[]> {
  const whole = (await onStick(page)).filter(({ bytes }) => bytes.length > 0);
  return whole.map(({ name }) => readBackupName(name)?.records ?? -1);
}

export async function putOnStick(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name, text]) => {
      const root = await navigator.storage.getDirectory();
      const stick = await root.getDirectoryHandle('stick', { create: true });
      const stream = await (await stick.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    [name, text] as const,
  );
}
