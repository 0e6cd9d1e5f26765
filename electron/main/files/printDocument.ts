import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { PrintResult } from '#shared/ipc/contract';

const ORIGIN = 'app://print';

/** Nothing is loaded and nothing runs, whatever the document says of itself. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Documents that are being printed, by their address. They stay in memory: a file would outlive a crash. */
const printing = new Map<string, string>();

/** Prints a document that stands alone from a hidden window in which no script runs. */
export async function printDocument(html: string): Promise<PrintResult> {
  const address = `${ORIGIN}/${randomUUID()}`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
      partition: 'print',
    },
  });
  try {
    const { protocol } = window.webContents.session;
    if (!protocol.isProtocolHandled('app')) protocol.handle('app', answerPrinting);
    printing.set(address, html);
    await window.loadURL(address);
    return await print(window);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    printing.delete(address);
    window.destroy();
  }
}

function answerPrinting({ url }: Request): Response {
  const html = printing.get(url);
  return html === undefined
    ? new Response('Not found', { status: 404, headers: { ...HEADERS, 'Content-Type': 'text/plain' } })
    : new Response(html, { headers: HEADERS });
}

function print(window: BrowserWindow): Promise<PrintResult> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve({ kind: 'printed' });
      else resolve(/cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', reason });
    });
  });
}
