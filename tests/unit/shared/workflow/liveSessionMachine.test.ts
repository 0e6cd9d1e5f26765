import fc from 'fast-check';
import { createActor, fromPromise, waitFor } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '#shared/exercise/exercise';
import type { DecisionId, InjectId, OptionId, RoleId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { replay } from '#shared/kernel/replay';
import { liveTime, type CommandDraft, type Intent } from '#shared/workflow/liveSession';
import { liveSessionMachine } from '#shared/workflow/liveSessionMachine';
import type { Pace } from '#shared/workflow/sessionClock';
import { arbitraryAttempts } from '../../../support/arbitraryPlay';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { anExercise, anOption, anOutcome, aDecision } from '../../../support/anExercise';
import { chooses } from '../../../support/chooses';

const setup = { seated: ['comkfor', 'police'] as RoleId[] };

function submits(
  command: CommandDraft,
  by: RoleId | null = null,
  to: number | null = null,
): { type: 'submit'; intent: Intent } {
  return { type: 'submit', intent: { kind: 'command', command, by, to } };
}

/** A live session over a disk that can be told to fail, in a room whose time stands still until told. */
function aLiveSession(options: { exercise?: Exercise; pace?: Pace; disk?: LogRecord[] } = {}) {
  const { exercise = anExercise(), pace = { kind: 'live', speed: 1 }, disk = [] } = options;
  const compiled = compile(exercise);
  const room = { now: 0, failing: false };
  const replayed = replay(compiled, setup, disk);
  const actor = createActor(
    liveSessionMachine.provide({
      actors: {
        append: fromPromise<void, LogRecord>(async ({ input }) => {
          await Promise.resolve();
          if (room.failing) throw new Error('The disk is full');
          disk.push(input);
        }),
      },
    }),
    {
      input: {
        compiled,
        setup,
        seed: 7,
        pace,
        clock: { monotonic: () => room.now, wall: () => 1_000_000 + room.now },
        log: [...disk],
        history: replayed.history,
      },
    },
  ).start();
  const settled = () => waitFor(actor, (snapshot) => snapshot.matches('ready') || snapshot.matches('faulted'));
  return { actor, room, disk, compiled, settled };
}

describe('the live session', () => {
  it('shows a command only once it is durable', async () => {
    const { actor, disk, settled } = aLiveSession();
    actor.send(submits({ type: 'session.start' }));
    expect(actor.getSnapshot().value).toBe('committing');
    expect(actor.getSnapshot().context.history.state.status).toBe('briefing');
    expect(disk).toEqual([]);

    await settled();
    expect(disk.map(({ command }) => command.type)).toEqual(['session.start']);
    expect(actor.getSnapshot().context.history.state.status).toBe('running');
  });

  it('advances nothing when the write fails, stops the clock, and goes on, paused, when it works again', async () => {
    const { actor, room, disk, settled } = aLiveSession();
    actor.send(submits({ type: 'session.start' }));
    await settled();
    room.now = 60_000;
    room.failing = true;
    actor.send(submits({ type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null }));
    await settled();
    expect(actor.getSnapshot().value).toBe('faulted');
    expect(actor.getSnapshot().context.history.state.injects[0]?.status).toBe('due');
    room.now = 120_000;
    expect(liveTime(actor.getSnapshot().context)).toBe(0);

    room.failing = false;
    actor.send({ type: 'retry' });
    await settled();
    const { history } = actor.getSnapshot().context;
    expect(disk.map(({ command, at }) => [command.type, at])).toEqual([
      ['session.start', 0],
      ['inject.deliver', 60],
      ['session.pause', 60],
    ]);
    expect(history.state).toMatchObject({ status: 'paused', time: 60 });
  });

  it('lets exercise time pass with the room, faster when asked, and stands still while paused', async () => {
    const { actor, room, settled } = aLiveSession({ pace: { kind: 'live', speed: 4 } });
    actor.send(submits({ type: 'session.start' }));
    await settled();
    room.now = 10_000;
    expect(liveTime(actor.getSnapshot().context)).toBe(40);
    expect(liveTime(actor.getSnapshot().context)).toBe(40);
    actor.send(submits({ type: 'session.pause' }));
    await settled();
    room.now = 90_000;
    expect(liveTime(actor.getSnapshot().context)).toBe(40);
    actor.send(submits({ type: 'session.resume' }));
    await settled();
    room.now = 91_000;
    expect(liveTime(actor.getSnapshot().context)).toBe(44);
  });

  describe('after the machine has slept', () => {
    const HOUR = 3_600_000;
    const types = (disk: readonly LogRecord[]) => disk.map(({ command, at }) => [command.type, at]);

    it('is paused where it was, says so, and says it no more once it runs again', async () => {
      const { actor, disk, settled } = aLiveSession();
      actor.send(submits({ type: 'session.start' }));
      await settled();
      actor.send({ type: 'wake', slept: 8 * HOUR });
      await settled();
      expect(types(disk)).toEqual([
        ['session.start', 0],
        ['session.pause', 0],
      ]);
      expect(actor.getSnapshot().context.slept).toEqual({ long: 8 * HOUR, at: 0 });
      actor.send(submits({ type: 'session.resume' }));
      await settled();
      expect(actor.getSnapshot().context.slept).toBeNull();
    });

    it('goes on as it was where no time ran by itself', async () => {
      const byHand = aLiveSession({ pace: { kind: 'facilitator' } });
      byHand.actor.send({ type: 'wake', slept: HOUR });
      byHand.actor.send(submits({ type: 'session.start' }));
      await byHand.settled();
      byHand.actor.send({ type: 'wake', slept: HOUR });
      await byHand.settled();
      expect(types(byHand.disk)).toEqual([['session.start', 0]]);
      expect(byHand.actor.getSnapshot().context.slept).toBeNull();
    });

    it('is paused once, whatever was under way', async () => {
      const { actor, room, disk, settled } = aLiveSession();
      actor.send(submits({ type: 'session.start' }));
      await settled();
      actor.send(submits({ type: 'session.pause' }));
      actor.send({ type: 'wake', slept: HOUR });
      await settled();
      actor.send(submits({ type: 'session.resume' }));
      await settled();
      room.failing = true;
      actor.send(submits({ type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null }));
      actor.send({ type: 'wake', slept: HOUR });
      await settled();
      room.failing = false;
      actor.send({ type: 'retry' });
      await settled();
      await settled();
      expect(types(disk)).toEqual([
        ['session.start', 0],
        ['session.pause', 0],
        ['session.resume', 0],
        ['inject.deliver', 0],
        ['session.pause', 0],
      ]);
      expect(actor.getSnapshot().context.refused).toBeNull();
    });
  });

  it('moves a facilitator-paced clock only by hand', async () => {
    const { actor, room, settled } = aLiveSession({ pace: { kind: 'facilitator' } });
    actor.send(submits({ type: 'session.start' }));
    room.now = 60_000;
    actor.send(submits({ type: 'clock.advance' }, null, 900));
    await settled();
    expect(actor.getSnapshot().context.history.state.time).toBe(900);
  });

  it('lets the session chance choose an outcome, the same one for the same seed', async () => {
    const outcomes = [anOutcome('holds', { chance: 50 }), anOutcome('breaks', { chance: 50 })];
    const decisions = [
      aDecision('first_response', {
        by: ['comkfor'] as RoleId[],
        rule: 'one',
        options: [anOption('cordon', { outcomes })],
      }),
    ];
    const commit = {
      type: 'decision.commit',
      decision: 'first_response' as DecisionId,
      answer: chooses('cordon' as OptionId),
    } as const;
    const drawn = async () => {
      const { actor, disk, settled } = aLiveSession({ exercise: anExercise({ decisions }) });
      actor.send(submits({ type: 'session.start' }));
      actor.send(submits({ type: 'decision.open', decision: commit.decision }));
      actor.send(submits({ ...commit, reason: '', dissent: [] }, 'comkfor' as RoleId));
      await settled();
      return disk.at(-1)?.command;
    };
    const first = await drawn();
    expect(first).toMatchObject({
      type: 'decision.commit',
      outcome: expect.stringMatching(/^(holds|breaks)$/) as string,
    });
    expect(await drawn()).toEqual(first);
  });

  it('says why something was refused, and leaves no record of it', async () => {
    const { actor, disk, settled } = aLiveSession();
    actor.send(submits({ type: 'session.pause' }));
    await settled();
    expect(actor.getSnapshot().context.refused).toMatchObject({ refusal: { kind: 'notNow' }, count: 1 });
    expect(disk).toEqual([]);
  });

  it('opens a session that was cut off while running where its log ends, paused', async () => {
    const before = aLiveSession();
    before.actor.send(submits({ type: 'session.start' }));
    await before.settled();
    before.room.now = 30_000;
    before.actor.send(submits({ type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null }));
    await before.settled();
    before.actor.stop();

    const after = aLiveSession({ disk: before.disk });
    await after.settled();
    const { history } = after.actor.getSnapshot().context;
    expect(history.state).toMatchObject({ status: 'paused', time: 30 });
    expect(history.state.injects[0]?.status).toBe('delivered');
    after.actor.send({ type: 'submit', intent: { kind: 'undo' } });
    await after.settled();
    expect(after.actor.getSnapshot().context.history.state.injects[0]?.status).toBe('due');
  });

  it('writes a log that replays to what it shows, whatever the table tries and however the disk behaves', async () => {
    const plays = arbitraryExercise().chain((exercise) =>
      fc.tuple(fc.constant(exercise), arbitraryAttempts(exercise), fc.infiniteStream(fc.boolean())),
    );
    await fc.assert(
      fc.asyncProperty(plays, async ([exercise, attempts, faults]) => {
        const { actor, room, disk, compiled, settled } = aLiveSession({ exercise });
        actor.send(submits({ type: 'session.start' }));
        for (const { command, wait, by } of attempts) {
          if (typeof command === 'number') continue;
          room.now += wait * 1000;
          room.failing = faults.next().value === true && wait % 3 === 0;
          actor.send(command.type === 'log.undo' ? { type: 'submit', intent: { kind: 'undo' } } : submits(command, by));
          if (wait % 2 === 0) await settled();
          if (actor.getSnapshot().matches('faulted')) {
            room.failing = false;
            actor.send({ type: 'retry' });
          }
        }
        room.failing = false;
        await settled();
        if (actor.getSnapshot().matches('faulted')) actor.send({ type: 'retry' });
        await settled();
        const { history, log } = actor.getSnapshot().context;
        expect(log.records).toEqual(disk);
        const replayed = replay(compiled, setup, disk);
        expect(replayed.kind).toBe('replayed');
        expect(replayed.history.state).toEqual(history.state);
        expect(history.state).not.toEqual(begin(compiled, setup));
      }),
      { numRuns: 60 },
    );
  });
});
