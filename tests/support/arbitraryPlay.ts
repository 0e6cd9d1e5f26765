import fc from 'fast-check';
import type { Exercise } from '#shared/exercise/exercise';
import type { DecisionId, InjectId, ObjectiveId, OptionId, OutcomeId, RoleId, TaskId } from '#shared/exercise/ids';
import { advance } from '#shared/kernel/advance';
import type { Answer } from '#shared/kernel/answer';
import { begin } from '#shared/kernel/begin';
import { checksum } from '#shared/kernel/checksum';
import type { Command } from '#shared/kernel/command';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { step, type History } from '#shared/kernel/history';
import type { DraftRecord, LogRecord, Undo } from '#shared/kernel/logRecord';
import { sensibleCommand } from './sensibleCommand';
import { chooses } from './chooses';

/** Something somebody tries at some time, whether it is allowed or not. */
export interface Attempt {
  /** A number lets a sensible table act: it picks among options and luck. */
  readonly command: Command | Undo | number;
  /** Seconds that pass before it. */
  readonly wait: number;
  readonly by: RoleId | null;
}

/** Any answer, whether it is one that the decision asks for or not. */
function someAnswer(): fc.Arbitrary<Answer> {
  const option = fc.constantFrom('cordon' as OptionId, 'sweep' as OptionId, 'other' as OptionId);
  const few = fc.array(option, { maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: option.map(chooses) },
    few.map((options): Answer => ({ kind: 'several', options })),
    few.map((order): Answer => ({ kind: 'ranking', order })),
    fc
      .dictionary(option, fc.integer({ min: -1, max: 3 }), { maxKeys: 2 })
      .map((amounts): Answer => ({ kind: 'allocation', amounts })),
    fc.integer({ min: -1, max: 4 }).map((value): Answer => ({ kind: 'estimate', value })),
    fc.constantFrom('', 'We wait.').map((text): Answer => ({ kind: 'text', text })),
  );
}

/** Any command on the exercise's own things, and now and then on something that does not exist. */
function someCommand(exercise: Exercise): fc.Arbitrary<Command> {
  const role = fc.constantFrom(...exercise.roles.map(({ id }) => id));
  const inject = fc.constantFrom(...exercise.injects.map(({ id }) => id), 'nowhere' as InjectId);
  const decision = fc.constantFrom(...exercise.decisions.map(({ id }) => id), 'never' as DecisionId);
  const answer = someAnswer();
  const outcome = fc.constantFrom('outcome_0' as OutcomeId, 'outcome_1' as OutcomeId, 'otherwise' as OutcomeId, null);
  const reason = fc.constantFrom('', 'Because.');
  return fc.oneof(
    fc.record({ type: fc.constantFrom('session.pause' as const, 'session.resume' as const, 'clock.advance' as const) }),
    fc.record({ type: fc.constantFrom('session.end' as const, 'session.close' as const, 'session.reopen' as const) }),
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('inject.deliver' as const),
        inject,
        text: fc.constantFrom(null, 'Changed.'),
      }),
    },
    fc.record({
      type: fc.constantFrom('inject.hold' as const, 'inject.release' as const, 'inject.restore' as const),
      inject,
    }),
    fc.record({ type: fc.constant('inject.skip' as const), inject, reason }),
    fc.record({ type: fc.constant('inject.acknowledge' as const), inject, role }),
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constantFrom('decision.open' as const, 'decision.reveal' as const, 'decision.expire' as const),
        decision,
      }),
    },
    fc.record({ type: fc.constant('decision.extend' as const), decision, minutes: fc.integer({ min: -1, max: 5 }) }),
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('position.enter' as const),
        decision,
        role,
        answer,
        reason,
        confidence: fc.constantFrom(null, 3 as const),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('decision.commit' as const),
        decision,
        answer,
        reason,
        dissent: fc.array(fc.record({ role, reason }), { maxLength: 1 }),
        outcome,
      }),
    },
    fc.record({ type: fc.constant('outcome.adjudicate' as const), decision, outcome, reason }),
    { weight: 4, arbitrary: fc.record({ type: fc.constant('outcome.apply' as const), decision }) },
    fc.record({
      type: fc.constant('observation.add' as const),
      text: reason,
      tasks: fc.subarray(['lead_agreed.names_lead', 'no.such'] as TaskId[]),
    }),
    fc.record({
      type: fc.constant('objective.rate' as const),
      objective: fc.constantFrom('lead_agreed' as ObjectiveId, 'none' as ObjectiveId),
      rating: fc.constantFrom('P' as const, 'U' as const, null),
      remark: reason,
    }),
  );
}

/** What a restless table tries, in order: every second time something sensible, else anything, by anyone. */
export function arbitraryAttempts(exercise: Exercise): fc.Arbitrary<readonly Attempt[]> {
  const undo = fc.record({ type: fc.constant('log.undo' as const), record: fc.constant(0) });
  return fc.array(
    fc.record({
      command: fc.oneof(
        { weight: 12, arbitrary: fc.nat({ max: 1000 }) },
        { weight: 8, arbitrary: someCommand(exercise) },
        { weight: 2, arbitrary: undo },
      ),
      wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })),
      by: fc.option(fc.constantFrom(...exercise.roles.map(({ id }) => id)), { freq: 4 }),
    }),
    { minLength: 1, maxLength: 60, size: 'max' },
  );
}

export interface Played {
  readonly compiled: CompiledExercise;
  readonly setup: { readonly seated: readonly RoleId[] };
  readonly log: readonly LogRecord[];
  readonly history: History;
  readonly refused: number;
}

/** Plays attempts from STARTEX on, all roles seated but the last; what is refused leaves no record. */
export function play(exercise: Exercise, attempts: readonly Attempt[]): Played {
  const compiled = compile(exercise);
  const setup = { seated: exercise.roles.slice(0, -1).map(({ id }) => id) };
  let history: History = { state: begin(compiled, setup), undoable: [] };
  const log: LogRecord[] = [];
  let refused = 0;
  const start: Attempt = { command: { type: 'session.start' }, wait: 0, by: null };
  for (const { command: wanted, wait, by } of [start, ...attempts]) {
    const at = history.state.status === 'running' ? history.state.time + wait : history.state.time;
    const sensible = typeof wanted === 'number';
    const command = sensible ? sensibleCommand(compiled, advance(compiled, history.state, at), wanted) : wanted;
    if (!command) continue;
    const undone = history.undoable.at(-1)?.record.seq ?? 0;
    const record: DraftRecord = {
      seq: log.length + 1,
      at,
      wall: log.length,
      by: sensible ? null : by,
      command: command.type === 'log.undo' ? { type: 'log.undo', record: undone } : command,
    };
    const answer = step(compiled, history, record);
    if (answer.kind === 'refused') {
      refused += 1;
      continue;
    }
    history = answer.history;
    log.push({ ...record, checksum: checksum(history.state) });
  }
  return { compiled, setup, log, history, refused };
}

/** An exercise and a play of it. */
export function arbitraryPlay(arbitrary: fc.Arbitrary<Exercise>): fc.Arbitrary<Played> {
  return arbitrary.chain((exercise) => arbitraryAttempts(exercise).map((attempts) => play(exercise, attempts)));
}
