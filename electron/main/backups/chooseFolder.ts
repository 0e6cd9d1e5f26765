import { type BrowserWindow, dialog } from 'electron';
import type { ChooseBackupFolderResult } from '#shared/ipc/contract';
import type { Backups } from './backups';

export async function chooseFolder(window: BrowserWindow, backups: Backups): Promise<ChooseBackupFolderResult> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Folder for backups',
    buttonLabel: 'Write backups here',
    // The page shows the folder's name only; here a person sees where it is.
    defaultPath: backups.folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [path] = filePaths;
  return path === undefined ? { kind: 'cancelled' } : backups.choose(path);
}
