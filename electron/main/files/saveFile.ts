import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { SaveRequest, SaveResult } from '#shared/ipc/contract';
import { reasonOf } from './reasonOf';
import { writeWhole } from './writeWhole';

export async function saveFile(window: BrowserWindow, request: SaveRequest): Promise<SaveResult> {
  const name = basename(request.suggestedName);
  const extension = extname(name).slice(1);
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: extension ? [{ name: request.mediaType, extensions: [extension] }] : [],
  });
  if (!filePath) return { kind: 'cancelled' };
  try {
    await writeWhole(filePath, request.bytes);
    return { kind: 'saved', name: basename(filePath) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}
