import { app } from 'electron';
import type { OpenResult } from '#shared/ipc/contract';
import { readExerciseFile } from './readExerciseFile';

/** Reads a file that the person named, an exercise or an archive, and puts it on the system's list of recent files once it could be read. */
export async function openPath(path: string): Promise<OpenResult> {
  const result = await readExerciseFile(path);
  if (result.kind === 'opened' || result.kind === 'openedArchive') app.addRecentDocument(path);
  return result;
}
