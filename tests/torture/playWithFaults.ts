import { waitFor } from 'xstate';
import { checksum } from '#shared/kernel/checksum';
import { replay } from '#shared/kernel/replay';
import type { CommandDraft } from '#shared/workflow/liveSession';
import { startLiveActor, stopLiveActor, type LiveActor } from '../../renderer/app/session/liveActor';
import { loadSession } from '../../renderer/app/session/loadSession';
import { LiaisonDatabase } from '../../renderer/storage/LiaisonDatabase';
import { readLog } from '../../renderer/storage/log';
import { createSession } from '../../renderer/storage/sessions';
import { aNewSession } from '../support/aStoredSession';
import { MINIMAL } from '../support/exerciseTexts';
import { seededDraw } from '../support/mutateText';
import { STEPS, type WriteFaults } from './writeFaults';

export interface FaultyPlay {
  readonly commands: number;
  readonly failed: number;
  readonly slow: number;
  /** Records that were shown before the disk had told that it has them. */
  readonly shownTooSoon: number;
  /** Commands that are in the log twice or not at all. */
  readonly notOnce: number;
  readonly outOfOrder: number;
  /** Rounds after which a session opened again was not the one that was shown. */
  readonly unequal: number;
}

/** A table writes notes in bursts while the writing fails, or lingers, at one step after the other. */
export async function playWithFaults(rounds: number, seed: number, faults: WriteFaults): Promise<FaultyPlay> {
  const draw = seededDraw(seed);
  const db = new LiaisonDatabase(`faults-${crypto.randomUUID()}`);
  await createSession(db, aNewSession({ exerciseText: MINIMAL }));
  const submitted: string[] = [];
  let [failed, slow, shownTooSoon, unequal] = [0, 0, 0, 0];
  let actor = await open(db);
  const watch = () =>
    actor.subscribe(({ context }) => {
      if (context.log.length > (faults.durable.at(-1) ?? 0)) shownTooSoon += 1;
    });
  watch();
  submit(actor, { type: 'session.start' });
  await settled(actor);

  for (let round = 0; round < rounds; round += 1) {
    const step = STEPS[round % STEPS.length] ?? 'add';
    const how = Math.floor(round / STEPS.length) % 2 === 0 ? 'fail' : 'slow';
    // A lost answer is a failure only: a late one is a slow commit.
    faults.plan = { step, how: step === 'answer' ? 'fail' : how };
    const { hits } = faults;
    const shown = actor.getSnapshot().context.log.length;
    for (let burst = draw(1, 4); burst > 0; burst -= 1) {
      const text = `Note ${submitted.length + 1}`;
      submitted.push(text);
      submit(actor, { type: 'observation.add', text, tasks: [] });
    }
    await settled(actor);
    if (faults.hits === hits) throw new Error(`Round ${round}: nothing happened at ${step}`);
    if (faults.plan.how === 'fail') {
      failed += 1;
      if (!actor.getSnapshot().matches('faulted')) throw new Error(`Round ${round}: a failure at ${step} was not told`);
      if (actor.getSnapshot().context.log.length !== shown) shownTooSoon += 1;
      // Some try again before there is room.
      if (draw(0, 1) === 1) await retry(actor);
      faults.plan = null;
      await retry(actor);
    } else {
      slow += 1;
      faults.plan = null;
    }
    if (draw(0, 9) > 0) continue;
    await stopLiveActor(actor);
    const before = actor.getSnapshot().context.history.state;
    actor = await open(db);
    watch();
    if (checksum(before) !== checksum(actor.getSnapshot().context.history.state)) unequal += 1;
  }
  await settled(actor);
  const { log, history, compiled, setup } = actor.getSnapshot().context;
  const stored = await readLog(db, 'session-1');
  const replayed = replay(compiled, setup, stored);
  if (JSON.stringify(stored) !== JSON.stringify(log.records)) unequal += 1;
  if (replayed.kind !== 'replayed' || checksum(replayed.state) !== checksum(history.state)) unequal += 1;
  const notes = stored.flatMap(({ command }) => (command.type === 'observation.add' ? [command.text] : []));
  const times = (text: string) => notes.filter((note) => note === text).length;
  actor.stop();
  db.close();
  return {
    commands: submitted.length,
    failed,
    slow,
    shownTooSoon,
    notOnce: submitted.filter((text) => times(text) !== 1).length,
    outOfOrder: notes.filter((note, index) => note !== submitted[index]).length,
    unequal,
  };
}

async function open(db: LiaisonDatabase): Promise<LiveActor> {
  const loaded = await loadSession(db, 'session-1');
  if (loaded.kind !== 'loaded') throw new Error(`The session is ${loaded.kind}`);
  return startLiveActor(db, loaded);
}

function submit(actor: LiveActor, command: CommandDraft): void {
  actor.send({ type: 'submit', intent: { kind: 'command', command, by: null, to: null } });
}

async function retry(actor: LiveActor): Promise<void> {
  actor.send({ type: 'retry' });
  await settled(actor);
}

function settled(actor: LiveActor) {
  return waitFor(
    actor,
    (snapshot) => snapshot.matches('faulted') || (snapshot.matches('ready') && snapshot.context.queue.length === 0),
  );
}
