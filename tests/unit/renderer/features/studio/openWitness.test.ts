import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { prove } from '#shared/analysis/prove';
import type { Exercise } from '#shared/exercise/exercise';
import type { FrameId } from '#shared/exercise/ids';
import { inFrame } from '#shared/exercise/inFrame';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { loadSession } from '../../../../../renderer/app/session/loadSession';
import { openWitness } from '../../../../../renderer/features/studio/openWitness';
import { LiaisonDatabase } from '../../../../../renderer/storage/LiaisonDatabase';
import { sessionHandedOver } from '../../../../../renderer/storage/sessions';
import { PROVABLE, STUCK } from '../../../../support/aProvableText';
import { readExercise } from '../../../../support/readExercise';

const FRAMED = `${PROVABLE}
frames:
  bosnia: { title: Separate chains, says: Nobody leads., override: { indicators: { tension: { start: 52 } } } }
`;

let db: LiaisonDatabase;
beforeEach(() => {
  db = new LiaisonDatabase(`witness-${crypto.randomUUID()}`);
});

async function opened(compiled: CompiledExercise, text: string) {
  const proof = prove(compiled, { keepGoing: () => true });
  const witness =
    proof.findings.find(({ severity }) => severity === 'error')?.witness ?? proof.endings[0]?.witness ?? [];
  const id = await openWitness(db, { name: 'Witness: how', compiled, text, witness });
  const loaded = await loadSession(db, id);
  if (loaded.kind !== 'loaded') throw new Error(`The session is ${loaded.kind}`);
  return { loaded, witness };
}

describe('a witness as a session', () => {
  it('opens, paused, where the witness reaches its ending, paced by the facilitator and every role seated', async () => {
    const { loaded, witness } = await opened(compile(readExercise(PROVABLE)), PROVABLE);
    const { row, history, log } = loaded;
    expect(history.state).toMatchObject({ status: 'paused', ending: 0, time: witness.at(-1)?.at });
    expect(history.state.seated).toEqual([true, true]);
    expect(row).toMatchObject({
      name: 'Witness: how',
      status: 'paused',
      pace: { kind: 'facilitator' },
      seed: 0,
      pin: null,
    });
    expect(log.map(({ command }) => command).slice(0, -1)).toEqual(witness.map(({ command }) => command));
  });

  it('opens where the table is stuck', async () => {
    const { loaded } = await opened(compile(readExercise(STUCK)), STUCK);
    expect(loaded.history.state.decisions[0]?.status).toBe('open');
  });

  it('opens under the frame that was proved', async () => {
    const { loaded } = await opened(compile(inFrame(readExercise(FRAMED), 'bosnia' as FrameId) as Exercise), FRAMED);
    expect(loaded.frame?.id).toBe('bosnia');
    expect(loaded.history.state).toMatchObject({ ending: 0, status: 'paused' });
  });

  it('stays with the facilitator', async () => {
    await opened(compile(readExercise(PROVABLE)), PROVABLE);
    expect(await sessionHandedOver(db)).toBeUndefined();
  });
});
