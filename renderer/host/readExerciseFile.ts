import { LARGEST_EXERCISE_BYTES, type OpenResult } from '#shared/ipc/contract';

/** Reads a file that the person picked or dropped into the page. */
export async function readExerciseFile(file: File): Promise<OpenResult> {
  const { name } = file;
  if (file.size > LARGEST_EXERCISE_BYTES) return { kind: 'failed', name, problem: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'failed', name, problem: 'unreadable' };
  }
  try {
    return { kind: 'opened', file: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    return { kind: 'failed', name, problem: 'notText' };
  }
}
