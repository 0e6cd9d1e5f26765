import { app, type BrowserWindow, dialog } from 'electron';
import { afterCrash } from './afterCrash';

/**
 * Brings a page back that has stopped, by `reopen`: once without a word, because whoever stands before the room must not
 * look for a button; the next time it asks, so that it never goes round. A page that does not answer may be waited for.
 */
export function watchPage(window: BrowserWindow, reopen: () => void): void {
  const { webContents } = window;
  let lastCrash: number | undefined;
  let asking: AbortController | undefined;

  webContents.on('render-process-gone', (_event, { reason }) => {
    asking?.abort();
    const now = performance.now();
    const next = afterCrash(reason, lastCrash === undefined ? undefined : now - lastCrash);
    lastCrash = now;
    if (next === 'reopen') reopen();
    if (next === 'ask') void askAfterCrash(window, reopen);
  });
  window.on('unresponsive', () => {
    if (asking) return;
    const now = new AbortController();
    asking = now;
    void askToWait(window, now.signal).then((answer) => {
      asking = undefined;
      if (answer === 'reopen') webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => asking?.abort());
}

async function askAfterCrash(window: BrowserWindow, reopen: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Liaison has stopped again.',
    detail:
      'Everything that was acknowledged is saved. Open it again to resume where you were. If it goes on stopping, restart the machine.',
    buttons: ['Open again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) reopen();
  else app.quit();
}

async function askToWait(window: BrowserWindow, signal: AbortSignal): Promise<'wait' | 'reopen'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Liaison does not answer.',
    detail: 'Everything that was acknowledged is saved. Wait, or open it again and resume where you were.',
    buttons: ['Wait', 'Open again'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return response === 1 && !signal.aborted ? 'reopen' : 'wait';
}
