import { app } from 'electron';
import type { OpenResult } from '#shared/ipc/contract';
import { readExerciseFile } from './readExerciseFile';

/** Reads an exercise file that the person named, and puts it on the system's list of recent files once it could be read. */
export async function openPath(path: string): Promise<OpenResult> {
  const result = await readExerciseFile(path);
  if (result.kind === 'opened') app.addRecentDocument(path);
  return result;
}
