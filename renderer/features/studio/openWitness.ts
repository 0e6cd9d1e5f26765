import type { Witness } from '#shared/analysis/proof';
import { witnessLog } from '#shared/analysis/witnessLog';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { createPlayedSession } from '../../storage/log';

interface WitnessSession {
  readonly name: string;
  /** Under its frame. */
  readonly compiled: CompiledExercise;
  readonly text: string;
  readonly witness: Witness;
}

/** Stores a session in which the witness was played, paused where it stops, and gives back its id. */
export async function openWitness(db: LiaisonDatabase, session: WitnessSession): Promise<string> {
  const { name, compiled, text, witness } = session;
  const { exercise } = compiled;
  const [id, now] = [crypto.randomUUID(), Date.now()];
  await createPlayedSession(
    db,
    {
      id,
      name,
      exerciseId: exercise.id,
      exerciseTitle: exercise.title,
      exerciseText: text,
      translations: [],
      frame: exercise.frame,
      seats: exercise.roles.map(({ id: role }) => ({ role, person: '', language: null })),
      pace: { kind: 'facilitator' },
      seed: 0,
      createdAt: now,
      pin: null,
    },
    witnessLog(compiled, witness, now),
  );
  return id;
}
