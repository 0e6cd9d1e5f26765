import { describe, expect, it } from 'vitest';
import type { InjectId, ObjectiveId, RoleId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import { compile } from '#shared/kernel/compile';
import { step, UNDO_DEPTH, type History } from '#shared/kernel/history';
import type { Undo } from '#shared/kernel/logRecord';
import { anExercise, anInject } from '../../../support/anExercise';

const compiled = compile(
  anExercise({
    injects: [anInject('bus_attack'), anInject('later', { trigger: { kind: 'at', phase: null, offset: 2 } })],
  }),
);
const deliver: Command = { type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null };

/** Plays commands, each given with the seconds that pass before it. */
function play(...commands: readonly (readonly [Command | Undo, number])[]): History {
  let history: History = { state: begin(compiled, { seated: ['comkfor' as RoleId] }), undoable: [] };
  commands.forEach(([command, wait], index) => {
    const record = { seq: index + 1, at: history.state.time + wait, wall: 0, by: null, command };
    const answer = step(compiled, history, record);
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal));
    history = answer.history;
  });
  return history;
}

describe('undo', () => {
  it('takes back what was done, but not the time that has passed', () => {
    const undone = play([{ type: 'session.start' }, 0], [deliver, 10], [{ type: 'log.undo', record: 2 }, 200]);
    expect(undone.state.injects.map(({ status }) => status)).toEqual(['due', 'due']);
    expect(undone.state.time).toBe(210);
    expect(undone.undoable).toEqual([]);
  });

  it('reaches past a pause and leaves the session paused', () => {
    const paused = play(
      [{ type: 'session.start' }, 0],
      [deliver, 10],
      [{ type: 'session.pause' }, 5],
      [{ type: 'log.undo', record: 2 }, 0],
    );
    expect(paused.state).toMatchObject({ status: 'paused', time: 15 });
    expect(paused.state.injects[0]?.status).toBe('due');
  });

  it('refuses any record but the last undoable one, and everything before ENDEX after it', () => {
    expect(() => play([{ type: 'session.start' }, 0], [{ type: 'log.undo', record: 1 }, 0])).toThrow('unknown');
    expect(() =>
      play(
        [{ type: 'session.start' }, 0],
        [deliver, 0],
        [{ type: 'session.end' }, 0],
        [{ type: 'log.undo', record: 2 }, 0],
      ),
    ).toThrow('unknown');
  });

  it('does not reach into a closed session', () => {
    const rate = { type: 'objective.rate', objective: 'lead_agreed' as ObjectiveId, rating: 'P', remark: '' } as const;
    const closed = [
      [{ type: 'session.start' }, 0],
      [{ type: 'session.end' }, 0],
      [rate, 0],
      [{ type: 'session.close' }, 0],
    ] as const;
    expect(play(...closed).state.ratings).toEqual(['P']);
    expect(() => play(...closed, [{ type: 'log.undo', record: 3 }, 0])).toThrow('unknown');
  });

  it('keeps a bounded way back', () => {
    const notes = Array.from(
      { length: UNDO_DEPTH + 5 },
      () => [{ type: 'observation.add', text: 'Note', tasks: [] }, 1] as const,
    );
    expect(play([{ type: 'session.start' }, 0], ...notes).undoable).toHaveLength(UNDO_DEPTH);
  });
});
