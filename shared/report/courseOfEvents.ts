import type { RoleId } from '../exercise/ids';
import { scenarioAt } from '../exercise/scenarioAt';
import { answerText } from '../kernel/answerText';
import { assertNever } from '../kernel/assertNever';
import type { CompiledExercise } from '../kernel/compile';
import { indexOf } from '../kernel/indexById';
import { proposedOutcome } from '../kernel/outcomesOf';
import type { SessionState } from '../kernel/state';
import type { EffectiveRecord, Moment } from './effectivePlay';
import { outcomeReport } from './outcomeReport';
import type { CourseEntry, CourseEvent, OutcomeReport } from './reportModel';

/** What happened, in order: every record that counts, and the ending when it came about by itself. */
export function courseOfEvents(compiled: CompiledExercise, moments: readonly Moment[]): readonly CourseEntry[] {
  const withdrawn = new Set(
    moments.flatMap(({ record }) =>
      record?.command.type === 'observation.withdraw' ? [record.command.observation] : [],
    ),
  );
  return moments.flatMap(({ record, before, after }) => {
    const events = [
      ...(record && !withdrawn.has(record.seq) ? eventsOf(compiled, record, after) : []),
      ...endingReached(compiled, before, after),
    ];
    return events.map((event): CourseEntry => ({
      seq: record?.seq ?? null,
      at: after.time,
      scenario: scenarioAt(compiled.exercise, after.time),
      by: record?.by ? roleName(compiled, record.by) : null,
      event,
    }));
  });
}

function roleName(compiled: CompiledExercise, role: RoleId): string {
  return compiled.exercise.roles[indexOf(compiled.roleIndex, role)]?.name ?? role;
}

function eventsOf(
  compiled: CompiledExercise,
  { command }: EffectiveRecord,
  after: SessionState,
): readonly CourseEvent[] {
  const { exercise } = compiled;
  switch (command.type) {
    case 'session.start':
      return [{ kind: 'startex' }];
    case 'session.pause':
      return [{ kind: 'pause' }];
    case 'session.resume':
      return [{ kind: 'resume' }];
    case 'session.end':
      return [{ kind: 'endex' }];
    case 'session.close':
      return [{ kind: 'close' }];
    case 'session.reopen':
      return [{ kind: 'reopen' }];
    case 'clock.advance':
    case 'feedback.give':
    case 'observation.withdraw':
      return [];
    case 'observation.add':
      return [{ kind: 'observed', text: command.text }];
    case 'objective.rate': {
      const objective = exercise.objectives[indexOf(compiled.objectiveIndex, command.objective)];
      return objective ? [{ kind: 'rated', objective: objective.title, rating: command.rating }] : [];
    }
    case 'inject.deliver':
    case 'inject.hold':
    case 'inject.release':
    case 'inject.restore':
    case 'inject.skip':
    case 'inject.acknowledge':
      return injectEvents(compiled, command);
    case 'decision.open':
    case 'decision.reveal':
    case 'decision.expire':
    case 'decision.extend':
    case 'position.enter':
    case 'decision.commit':
    case 'outcome.adjudicate':
    case 'outcome.apply':
      return decisionEvents(compiled, command, after);
    default:
      return assertNever(command);
  }
}

function injectEvents(
  compiled: CompiledExercise,
  command: Extract<EffectiveRecord['command'], { inject: unknown }>,
): readonly CourseEvent[] {
  const authored = compiled.exercise.injects[indexOf(compiled.injectIndex, command.inject)];
  if (!authored) return [];
  const inject = authored.title;
  switch (command.type) {
    case 'inject.deliver': {
      const to = authored.to.map((role) => roleName(compiled, role));
      const { from, via, trigger } = authored;
      const toAll = to.length === compiled.exercise.roles.length;
      return [{ kind: 'delivered', inject, from, to, toAll, via, text: command.text, pool: trigger.kind === 'pool' }];
    }
    case 'inject.hold':
      return [{ kind: 'held', inject }];
    case 'inject.release':
      return [{ kind: 'released', inject }];
    case 'inject.restore':
      return [{ kind: 'restored', inject }];
    case 'inject.skip':
      return [{ kind: 'skipped', inject, reason: command.reason }];
    case 'inject.acknowledge':
      return [{ kind: 'acknowledged', inject, role: roleName(compiled, command.role) }];
    default:
      return assertNever(command);
  }
}

function decisionEvents(
  compiled: CompiledExercise,
  command: Extract<EffectiveRecord['command'], { decision: unknown }>,
  after: SessionState,
): readonly CourseEvent[] {
  const index = indexOf(compiled.decisionIndex, command.decision);
  const authored = compiled.exercise.decisions[index];
  if (!authored) return [];
  const decision = authored.title;
  switch (command.type) {
    case 'decision.open':
      return [{ kind: 'opened', decision }];
    case 'decision.reveal':
      return [{ kind: 'revealed', decision }];
    case 'decision.expire':
      return [{ kind: 'expired', decision }];
    case 'decision.extend':
      return [{ kind: 'extended', decision, minutes: command.minutes }];
    case 'position.enter':
      return [{ kind: 'position', decision, role: roleName(compiled, command.role) }];
    case 'decision.commit': {
      const option = answerText(authored, command.answer);
      const dissent = command.dissent.map(({ role }) => roleName(compiled, role));
      return [{ kind: 'decided', decision, option, reason: command.reason, dissent }];
    }
    case 'outcome.adjudicate':
      return [
        {
          kind: typeof after.decisions[index]?.answer === 'string' ? 'ruled' : 'overruled',
          decision,
          outcome: standingOutcome(compiled, after, index),
          reason: command.reason,
        },
      ];
    case 'outcome.apply':
      return [{ kind: 'applied', decision, outcome: standingOutcome(compiled, after, index) }];
    default:
      return assertNever(command);
  }
}

function standingOutcome(compiled: CompiledExercise, state: SessionState, decision: number): OutcomeReport | null {
  const outcome = proposedOutcome(compiled, state, decision);
  return outcome && outcomeReport(compiled, outcome);
}

function endingReached(compiled: CompiledExercise, before: SessionState, after: SessionState): readonly CourseEvent[] {
  if (before.ending !== null || after.ending === null) return [];
  return [{ kind: 'ending', title: compiled.exercise.endings[after.ending]?.title ?? '' }];
}
