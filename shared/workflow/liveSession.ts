import type { RoleId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import { advance } from '../kernel/advance';
import { answerState } from '../kernel/answer';
import type { SessionSetup } from '../kernel/begin';
import { drawOutcome } from '../kernel/chance';
import { checksum } from '../kernel/checksum';
import type { Command } from '../kernel/command';
import type { CompiledExercise } from '../kernel/compile';
import { step, type History } from '../kernel/history';
import type { LogRecord, Undo } from '../kernel/logRecord';
import type { Refusal } from '../kernel/refusal';
import { SessionLog } from './sessionLog';
import { exerciseTime, type Anchor, type Clock, type Pace } from './sessionClock';

type Commit = Extract<Command, { type: 'decision.commit' }>;

/** A command as a person gives it: chance has not spoken yet. */
export type CommandDraft = Exclude<Command, Commit> | Omit<Commit, 'outcome'>;

/** Something a person wants. `to` is the exercise time that `clock.advance` goes to. */
export type Intent =
  | {
      readonly kind: 'command';
      readonly command: CommandDraft;
      readonly by: RoleId | null;
      readonly to: Seconds | null;
    }
  | { readonly kind: 'undo' };

export interface LiveSessionInput {
  readonly compiled: CompiledExercise;
  readonly setup: SessionSetup;
  /** The session's own, a 32-bit integer: chance draws from it. */
  readonly seed: number;
  readonly pace: Pace;
  /** Does not count the time that the machine sleeps. */
  readonly clock: Clock;
  /** What is durable already, replayed. */
  readonly log: readonly LogRecord[];
  readonly history: History;
}

export interface LiveSession extends Omit<LiveSessionInput, 'log'> {
  readonly log: SessionLog;
  /** Null while the clock stands still. */
  readonly anchor: Anchor | null;
  readonly queue: readonly Intent[];
  /** Accepted, but not durable yet, so not shown yet. */
  readonly uncommitted: { readonly record: LogRecord; readonly history: History } | null;
  /** The last refusal; `count` tells two equal ones apart. */
  readonly refused: { readonly refusal: Refusal; readonly command: CommandDraft | Undo; readonly count: number } | null;
  /** The sleep of the machine that paused the session last, until it runs again. */
  readonly slept: Sleep | null;
}

/** How long the machine slept, milliseconds, and at which exercise time. */
export interface Sleep {
  readonly long: number;
  readonly at: Seconds;
}

const PAUSE: Intent = { kind: 'command', command: { type: 'session.pause' }, by: null, to: null };

/** A session as it is opened. One that was cut off while running waits, paused, where its log ends. */
export function openLiveSession(input: LiveSessionInput): LiveSession {
  const queue = input.history.state.status === 'running' ? [PAUSE] : [];
  return {
    ...input,
    log: SessionLog.of(input.log),
    anchor: null,
    queue,
    uncommitted: null,
    refused: null,
    slept: null,
  };
}

/** The exercise time that it is now. */
export function liveTime(session: LiveSession): Seconds {
  return exerciseTime(session.history.state, session.pace, session.anchor, session.clock.monotonic());
}

/** Takes the first intent from the queue: it becomes `uncommitted`, or `refused`. */
export function decideNext(session: LiveSession): LiveSession {
  const [intent, ...queue] = session.queue;
  if (!intent) return session;
  const passed = liveTime(session);
  const at = intent.kind === 'command' && intent.to !== null ? Math.max(intent.to, passed) : passed;
  const last = session.history.undoable.at(-1);
  const draft: CommandDraft | Undo =
    intent.kind === 'undo' ? { type: 'log.undo', record: last?.record.seq ?? 0 } : intent.command;
  const record = {
    seq: session.log.length + 1,
    at,
    wall: session.clock.wall(),
    by: intent.kind === 'undo' ? null : intent.by,
    command: draft.type === 'decision.commit' ? withChance(session, draft, at) : draft,
  };
  const answer = step(session.compiled, session.history, record);
  if (answer.kind === 'refused') {
    const count = (session.refused?.count ?? 0) + 1;
    return { ...session, queue, refused: { refusal: answer.refusal, command: draft, count } };
  }
  const { history } = answer;
  return { ...session, queue, uncommitted: { record: { ...record, checksum: checksum(history.state) }, history } };
}

function withChance(session: LiveSession, draft: Omit<Commit, 'outcome'>, at: Seconds): Commit {
  const { compiled, history, seed } = session;
  const decision = compiled.decisionIndex.get(draft.decision) ?? -1;
  const authored = compiled.exercise.decisions[decision];
  const answer = authored ? answerState(authored, draft.answer) : null;
  const state = advance(compiled, history.state, at);
  return { ...draft, outcome: answer === null ? null : drawOutcome(compiled, state, decision, answer, seed) };
}

/** The session once its uncommitted record is durable. A clock that stood still although it should run is paused. */
export function takeCommitted(session: LiveSession): LiveSession {
  if (!session.uncommitted) return session;
  const { record, history } = session.uncommitted;
  const { type } = record.command;
  const starts = type === 'session.start' || type === 'session.resume' || type === 'clock.advance';
  const running = history.state.status === 'running';
  const anchor = !running ? null : starts ? { at: record.at, since: session.clock.monotonic() } : session.anchor;
  const stalled = running && anchor === null;
  return {
    ...session,
    log: session.log.with(record),
    history,
    uncommitted: null,
    anchor,
    slept: running && starts ? null : session.slept,
    queue: stalled ? pausedFirst(session.queue) : session.queue,
  };
}

/**
 * The session after the machine slept for so many milliseconds. Nobody was at the table to see the time run, so a clock
 * that ran by itself is paused; `clock` has not counted the sleep. Where no time ran there is nothing to do.
 */
export function wake(session: LiveSession, long: number): LiveSession {
  const { state } = (session.uncommitted ?? session).history;
  if (session.anchor === null || session.pace.kind === 'facilitator' || state.status !== 'running') return session;
  return { ...session, slept: { long, at: liveTime(session) }, queue: pausedFirst(session.queue) };
}

function pausedFirst(queue: readonly Intent[]): readonly Intent[] {
  return queue[0] === PAUSE ? queue : [PAUSE, ...queue];
}

/** The session after a write failed: nothing has advanced, and the clock stands still. */
export function stopClock(session: LiveSession): LiveSession {
  return { ...session, anchor: null };
}
