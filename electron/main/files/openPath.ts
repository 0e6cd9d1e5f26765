import { app } from 'electron';
import { isOpenedName } from '#shared/archive/archiveName';
import type { OpenResult } from '#shared/ipc/contract';
import { readExerciseFile } from './readExerciseFile';

/**
 * Reads a file that the person named, an exercise or an archive, and puts it on the system's list of recent files once it could
 * be read: one by a name that the list can open again (see `exerciseArgument`).
 */
export async function openPath(path: string): Promise<OpenResult> {
  const result = await readExerciseFile(path);
  if ((result.kind === 'opened' || result.kind === 'openedArchive') && isOpenedName(path)) app.addRecentDocument(path);
  return result;
}
