import { join } from 'node:path';
import { app, BrowserWindow, dialog, screen } from 'electron';
import { isReachable, recallPlacement, rememberPlacement } from './placement';
import { APP_ORIGIN } from './protocol/appOrigin';

export function openWindow(): BrowserWindow {
  const placementFile = join(app.getPath('userData'), 'window.json');
  const recalled = recallPlacement(placementFile);
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const placement = recalled && isReachable(recalled, screens) ? recalled : undefined;
  const window = new BrowserWindow({
    ...(placement ?? { width: 1280, height: 800 }),
    minWidth: 960,
    minHeight: 640,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      // Chromium's spelling checker fetches its word lists from the network.
      spellcheck: false,
    },
  });
  if (placement?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    rememberPlacement(placementFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window);
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The page has stopped.',
    detail: 'Everything that was acknowledged is saved. Open it again to resume where you were.',
    buttons: ['Open again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.reload();
  else app.quit();
}
