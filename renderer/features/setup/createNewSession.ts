import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { hashPin } from '../../storage/pin';
import { createSession, type NewSession } from '../../storage/sessions';
import { paceOf, seatsOf, type SetupValues } from './setupForm';
import type { ReadyExercise } from './useExercise';

/** Stores a new session of the exercise, with its translations and pictures, and gives back its id. Chance gets its seed here, once. */
export async function createNewSession(
  db: LiaisonDatabase,
  { key, exercise, text, translations }: ReadyExercise,
  values: SetupValues,
): Promise<string> {
  const id = crypto.randomUUID();
  const [seed = 0] = crypto.getRandomValues(new Int32Array(1));
  const session: NewSession = {
    id,
    name: values.name.trim(),
    exerciseId: exercise.id,
    exerciseTitle: exercise.title,
    exerciseText: text,
    translations,
    frame: values.frame,
    seats: seatsOf(exercise, values),
    pace: paceOf(values),
    seed,
    createdAt: Date.now(),
    pin: values.pin === '' ? null : await hashPin(values.pin),
  };
  await createSession(db, session, { of: key });
  return id;
}
