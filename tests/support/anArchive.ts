import { playTable } from '#shared/analysis/playTable';
import { checksum } from '#shared/kernel/checksum';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { FULL } from './exerciseTexts';
import { readExercise } from './readExercise';

const exercise = readExercise(FULL);

/** A session of the full exercise that was played to its end, as the app saves it. */
export const ARCHIVED_LOG: readonly LogRecord[] = [
  ...playTable(compile(exercise), { policy: 'uniform', seed: 5, taken: [] }),
].map(({ at, command, after }, index) => ({
  seq: index + 1,
  at,
  wall: index,
  by: null,
  command,
  checksum: checksum(after),
}));

/** The session with this log, and the exercise that it is said to have run with. */
export function anArchive(records: readonly LogRecord[], exerciseText = FULL): string {
  const seats = exercise.roles.map(({ id }) => ({ role: id, person: 'Somebody' }));
  const session = {
    id: 'one',
    name: 'Course 1',
    exerciseId: exercise.id,
    exerciseTitle: exercise.title,
    exerciseText,
    frame: null,
    seats,
    pace: { kind: 'facilitator' },
    seed: 5,
    createdAt: 0,
  };
  return JSON.stringify({ liaisonSession: 2, session, log: records });
}
