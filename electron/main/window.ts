import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { isReachable, recallPlacement, rememberPlacement } from './placement';
import { APP_ORIGIN } from './protocol/appOrigin';
import { watchPage } from './recovery/watchPage';

/** Opens the app's window. `onPageLost` is called whenever the page that it showed is no more: closed, reloaded, crashed. */
export function openWindow(onPageLost: () => void): BrowserWindow {
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
      webviewTag: false,
      // Chromium's spelling checker fetches its word lists from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (placement?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    rememberPlacement(placementFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.on('closed', onPageLost);
  window.webContents.on('did-navigate', onPageLost);
  window.webContents.on('render-process-gone', onPageLost);
  // The first screen, whatever was shown before: it offers what was in play, and leads back to the curtain of a seat.
  const open = () => void window.loadURL(`${APP_ORIGIN}/index.html`);
  watchPage(window, open);
  open();
  return window;
}
