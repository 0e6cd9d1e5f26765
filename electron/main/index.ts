import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, powerSaveBlocker } from 'electron';
import type { IpcNews, OpenResult } from '#shared/ipc/contract';
import { exerciseArgument } from './files/exerciseArgument';
import { openExercise } from './files/openExercise';
import { openPath } from './files/openPath';
import { PendingExercise } from './files/pendingExercise';
import { answerRenderer } from './ipc/handlers';
import { KeepScreenOn } from './keepScreenOn';
import { applicationMenu } from './menu';
import { registerAppScheme, serveApp } from './protocol/appProtocol';
import { refuseTheRest } from './refusals';
import { openWindow } from './window';

const pending = new PendingExercise();
const screenOn = new KeepScreenOn(powerSaveBlocker);
let page: BrowserWindow | undefined;

registerAppScheme();
refuseTheRest();

// A second start would be a second writer on the same sessions; it hands its file over and leaves.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => {
    bringForward();
    void openFromOutside(exerciseArgument(argv, folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    bringForward();
    void openFromOutside(path);
  });
  app.on('activate', () => {
    if (app.isReady() && !page) openPage();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  app.setAboutPanelOptions({ applicationName: 'Liaison', applicationVersion: app.getVersion() });
  serveApp(join(import.meta.dirname, '../renderer'));
  answerRenderer(pending, screenOn);
  Menu.setApplicationMenu(applicationMenu({ openExercise: () => void openFromMenu() }));
  await openFromOutside(exerciseArgument(process.argv.slice(1), process.cwd()));
  openPage();
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Liaison could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

function openPage(): void {
  const opened = openWindow(() => screenOn.set(false));
  opened.once('closed', () => (page = undefined));
  page = opened;
}

/** On macOS the app outlives its window. */
function bringForward(): void {
  if (!page && app.isReady()) openPage();
  if (page?.isMinimized()) page.restore();
  page?.focus();
}

async function openFromMenu(): Promise<void> {
  if (page) announce(await openExercise(page));
}

async function openFromOutside(path: string | undefined): Promise<void> {
  if (path !== undefined) announce(await openPath(path));
}

/** The page takes the file when it hears of it, or when it has loaded. */
function announce(result: OpenResult): void {
  if (result.kind === 'cancelled') return;
  pending.put(result);
  page?.webContents.send('exercise:waiting' satisfies IpcNews);
}
