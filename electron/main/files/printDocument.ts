import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { PrintResult } from '#shared/ipc/contract';

/** Prints a document that stands alone from a hidden window in which no script runs. */
export async function printDocument(html: string): Promise<PrintResult> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-print-'));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, partition: 'print' },
  });
  try {
    const path = join(folder, 'document.html');
    await writeFile(path, html, { mode: 0o600 });
    await window.loadFile(path);
    return await print(window);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(window: BrowserWindow): Promise<PrintResult> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve({ kind: 'printed' });
      else resolve(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', reason });
    });
  });
}
