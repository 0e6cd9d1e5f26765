import type { FeedbackId, RoleId } from '../exercise/ids';
import { assertNever } from './assertNever';
import type { Command } from './command';
import type { CompiledExercise } from './compile';
import type { LogRecord } from './logRecord';
import type { Refusal } from './refusal';
import type { SessionState } from './state';

/** A participant's answer to a feedback question: 1 (not at all) to 5 (fully), or words. */
export type FeedbackAnswer = number | string;

export const SCALE = [1, 2, 3, 4, 5] as const;

/** Why feedback cannot be given now, for a role that `by` may speak for; null when it can. It is given in the hot wash. */
export function refuseFeedback(
  { exercise, roleIndex }: CompiledExercise,
  state: SessionState,
  { role, question, answer }: Extract<Command, { type: 'feedback.give' }>,
  by: RoleId | null,
): Refusal | null {
  if (by !== null && by !== role) return { kind: 'notYours', role: by };
  if (state.status !== 'hotWash') return { kind: 'notNow', machine: 'session', id: null, status: state.status };
  const asked = exercise.feedback.find(({ id }) => id === question);
  if (!asked) return { kind: 'unknown', what: 'feedback question', id: question };
  if (!state.seated[roleIndex.get(role) ?? -1]) return { kind: 'notSeated', role };
  switch (asked.kind) {
    case 'scale':
      if (typeof answer !== 'number') return { kind: 'unknown', what: 'feedback answer', id: answer };
      return SCALE.some((value) => value === answer)
        ? null
        : { kind: 'outOfRange', what: 'feedback answer', value: answer };
    case 'text':
      return typeof answer === 'string' && answer.trim() !== '' ? null : { kind: 'reasonMissing' };
    default:
      return assertNever(asked.kind);
  }
}

/** What each role has answered to each question in the end: of several answers the last counts, and none that was taken back. */
export function feedbackGiven(
  log: readonly Pick<LogRecord, 'seq' | 'command'>[],
): ReadonlyMap<RoleId, ReadonlyMap<FeedbackId, FeedbackAnswer>> {
  const undone = new Set(log.flatMap(({ command }) => (command.type === 'log.undo' ? [command.record] : [])));
  const given = new Map<RoleId, Map<FeedbackId, FeedbackAnswer>>();
  for (const { seq, command } of log) {
    if (command.type !== 'feedback.give' || undone.has(seq)) continue;
    const { role, question, answer } = command;
    given.set(role, new Map(given.get(role)).set(question, answer));
  }
  return given;
}
