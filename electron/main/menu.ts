import { app, Menu, type MenuItemConstructorOptions } from 'electron';

interface MenuActions {
  readonly openExercise: () => void;
}

export function applicationMenu({ openExercise }: MenuActions): Menu {
  const mac = process.platform === 'darwin';
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
      { label: 'Open a file…', accelerator: 'CmdOrCtrl+O', click: openExercise },
      ...recentFiles(),
      { type: 'separator' },
      { role: mac ? 'close' : 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [{ label: 'About Liaison', click: () => app.showAboutPanel() }],
  };
  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    file,
    { role: 'editMenu' },
    view,
    { role: 'windowMenu' },
    help,
  ]);
}

/** Only macOS shows the list in a menu, and Linux has none. A facilitator may not want the next user to see it. */
function recentFiles(): MenuItemConstructorOptions[] {
  if (process.platform === 'darwin') return [{ role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] }];
  if (process.platform !== 'win32') return [];
  return [{ label: 'Forget recent files', click: () => app.clearRecentDocuments() }];
}
