import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';

/** Brings an exercise file into the library, which must be on the screen. */
export async function bringsIn(page: Page, file: string): Promise<void> {
  await bringsInText(page, basename(file), await readFile(file));
}

/** Brings what such a file would hold into the library. */
export async function bringsInText(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  await (await chooser).setFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) });
}
