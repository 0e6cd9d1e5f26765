import type { Seconds } from '../exercise/units';
import { accept } from '../kernel/accept';
import { advance } from '../kernel/advance';
import { begin, type SessionSetup } from '../kernel/begin';
import type { Command } from '../kernel/command';
import type { CompiledExercise } from '../kernel/compile';
import { nextDrift } from '../kernel/drift';
import type { LogRecord } from '../kernel/logRecord';
import { replay } from '../kernel/replay';
import type { SessionState } from '../kernel/state';

export type EffectiveRecord = Omit<LogRecord, 'command'> & { readonly command: Command };

/** A moment at which something may have changed: after a record, or by itself (`record` null) between two records. */
export interface Moment {
  readonly record: EffectiveRecord | null;
  readonly before: SessionState;
  readonly after: SessionState;
}

/** A session as it counts in the end: what was taken back never happened. */
export interface EffectivePlay {
  readonly moments: readonly Moment[];
  readonly final: SessionState;
  /** How many records were taken back. */
  readonly undone: number;
  /** The first record that does not fit the exercise, or null. */
  readonly brokenAt: number | null;
}

/** Plays the records that still count. A log that does not fit the exercise is played up to where it breaks. */
export function effectivePlay(
  compiled: CompiledExercise,
  setup: SessionSetup,
  records: readonly LogRecord[],
): EffectivePlay {
  const replayed = replay(compiled, setup, records);
  const moments: Moment[] = [];
  let state = begin(compiled, setup);
  let undone = 0;
  for (const step of replayed.steps) {
    const { command } = step.record;
    if (command.type === 'log.undo') undone += 1;
    if (command.type === 'log.undo' || step.undone) continue;
    const record: EffectiveRecord = { ...step.record, command };
    moments.push(...changesAlone(compiled, state, record.at));
    const before = advance(compiled, state, record.at);
    const answer = accept(compiled, before, command, record.at, record.by);
    if (answer.kind === 'refused')
      throw new Error(`Record ${record.seq} was replayed, and now: ${answer.refusal.kind}`);
    moments.push({ record, before, after: answer.state });
    state = answer.state;
  }
  const last = replayed.steps.at(-1)?.state.time ?? 0;
  moments.push(...changesAlone(compiled, state, last));
  return {
    moments,
    final: advance(compiled, state, last),
    undone,
    brokenAt: replayed.kind === 'diverged' ? replayed.seq : null,
  };
}

/** What changes by itself while time passes up to `to`: each drift of an indicator, and the ending in its own second. */
function changesAlone(compiled: CompiledExercise, start: SessionState, to: Seconds): readonly Moment[] {
  const moments: Moment[] = [];
  let before = start;
  while (before.status === 'running' && before.time < to) {
    const stop = Math.min(nextDrift(compiled, before.time), to);
    const after = advance(compiled, before, stop);
    const [ending] = endsAlone(compiled, before, stop);
    if (ending) moments.push(ending);
    if (after.indicators !== (ending?.after ?? before).indicators) {
      moments.push({ record: null, before: ending?.after ?? before, after });
    }
    before = after;
  }
  return moments;
}

/** The ending, when it is reached by itself while time passes up to `to`. */
function endsAlone(compiled: CompiledExercise, before: SessionState, to: Seconds): readonly Moment[] {
  const after = advance(compiled, before, to);
  if (after.ending === before.ending) return [];
  let [low, high] = [before.time, to];
  // An ending stays reached, so the first second of it can be searched by halves.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (advance(compiled, before, middle).ending === null) low = middle;
    else high = middle;
  }
  return [{ record: null, before, after: advance(compiled, before, high) }];
}
