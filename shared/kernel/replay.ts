import { begin, type SessionSetup } from './begin';
import { checksum } from './checksum';
import type { CompiledExercise } from './compile';
import { step, type History } from './history';
import type { LogRecord } from './logRecord';
import type { Refusal } from './refusal';
import type { SessionState } from './state';

/** One record of a replayed log. */
export interface ReplayedStep {
  readonly record: LogRecord;
  /** After the record, as it was then. */
  readonly state: SessionState;
  /** True when a later record took it back. */
  readonly undone: boolean;
}

export type Replay =
  | {
      readonly kind: 'replayed';
      readonly history: History;
      readonly state: SessionState;
      readonly steps: readonly ReplayedStep[];
    }
  /** The log and the exercise do not fit: the first record that is refused, out of order, or leads to another state. */
  | {
      readonly kind: 'diverged';
      readonly seq: number;
      readonly reason: 'refused' | 'outOfOrder' | 'checksum';
      readonly refusal: Refusal | null;
      /** What could be replayed before it. */
      readonly history: History;
      readonly steps: readonly ReplayedStep[];
    };

/** Plays a log again from the start. Every state is recomputed and compared with its record's checksum. */
export function replay(compiled: CompiledExercise, setup: SessionSetup, records: readonly LogRecord[]): Replay {
  let history: History = { state: begin(compiled, setup), undoable: [] };
  const steps: ReplayedStep[] = [];
  for (const [index, record] of records.entries()) {
    const diverged = (reason: 'refused' | 'outOfOrder' | 'checksum', refusal: Refusal | null): Replay => ({
      kind: 'diverged',
      seq: record.seq,
      reason,
      refusal,
      history,
      steps,
    });
    if (record.seq !== index + 1) return diverged('outOfOrder', null);
    const answer = step(compiled, history, record);
    if (answer.kind === 'refused') return diverged('refused', answer.refusal);
    const { state } = answer.history;
    if (checksum(state) !== record.checksum) return diverged('checksum', null);
    history = answer.history;
    if (record.command.type === 'log.undo') {
      const undone = record.command.record - 1;
      const taken = steps[undone];
      if (taken) steps[undone] = { ...taken, undone: true };
    }
    steps.push({ record, state, undone: false });
  }
  return { kind: 'replayed', history, state: history.state, steps };
}
