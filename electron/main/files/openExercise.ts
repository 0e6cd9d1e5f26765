import { type BrowserWindow, dialog } from 'electron';
import { OPENED_ENDINGS } from '#shared/archive/archiveName';
import type { OpenResult } from '#shared/ipc/contract';
import { openPath } from './openPath';

export async function openExercise(window: BrowserWindow): Promise<OpenResult> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open exercise or session',
    filters: [{ name: 'Exercises and sessions', extensions: [...OPENED_ENDINGS] }],
    properties: ['openFile'],
  });
  const [path] = filePaths;
  return path === undefined ? { kind: 'cancelled' } : openPath(path);
}
