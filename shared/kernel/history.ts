import { advance } from './advance';
import { accept, type Answer } from './accept';
import type { CompiledExercise } from './compile';
import type { DraftRecord } from './logRecord';
import type { SessionState } from './state';

/** How many commands can be taken back, one after the other. */
export const UNDO_DEPTH = 50;

/** A state, and the way back from it. */
export interface History {
  readonly state: SessionState;
  /** The undoable records, last one last, each with the state before it. */
  readonly undoable: readonly { readonly record: DraftRecord; readonly before: SessionState }[];
}

export type HistoryAnswer =
  { readonly kind: 'accepted'; readonly history: History } | Extract<Answer, { kind: 'refused' }>;

/**
 * Puts a record's command to a history. Undo brings back the state before the last undoable command, at today's time
 * and status: starting, pausing, resuming and passing time are never undone, and ENDEX and the close leave nothing to undo.
 */
export function step(compiled: CompiledExercise, history: History, record: DraftRecord): HistoryAnswer {
  const { command, at, by } = record;
  const { state, undoable } = history;
  if (command.type === 'log.undo') {
    const last = undoable.at(-1);
    if (last?.record.seq !== command.record || by !== null) {
      return { kind: 'refused', refusal: { kind: 'unknown', what: 'record', id: String(command.record) } };
    }
    const now = advance(compiled, state, at);
    if (now.time !== at) return { kind: 'refused', refusal: { kind: 'timeBackwards', at, now: now.time } };
    const undone = advance(compiled, { ...last.before, status: 'running' }, at);
    return { kind: 'accepted', history: { state: { ...undone, status: now.status }, undoable: undoable.slice(0, -1) } };
  }
  const answer = accept(compiled, state, command, at, by);
  if (answer.kind === 'refused') return answer;
  const next = answer.state;
  if (command.type === 'session.end' || command.type === 'session.close') {
    return { kind: 'accepted', history: { state: next, undoable: [] } };
  }
  if (command.type.startsWith('session.') || command.type === 'clock.advance') {
    return { kind: 'accepted', history: { state: next, undoable } };
  }
  const kept = undoable.length < UNDO_DEPTH ? undoable : undoable.slice(1 - UNDO_DEPTH);
  return { kind: 'accepted', history: { state: next, undoable: [...kept, { record, before: answer.before }] } };
}
