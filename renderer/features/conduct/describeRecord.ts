import type { TFunction } from 'i18next';
import { clockText } from '../../components/clockText';
import type { Exercise } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { answerText } from '#shared/kernel/answerText';
import { assertNever } from '#shared/kernel/assertNever';
import type { LogRecord } from '#shared/kernel/logRecord';

type Commanded = Pick<LogRecord, 'command' | 'at'>;

/**
 * What a record did, in a few words. The console may stand on the projector, so a position is only said to be in, never
 * what it is.
 */
export function describeRecord(t: TFunction<'conduct'>, exercise: Exercise, { command, at }: Commanded): string {
  const role = (id: RoleId) => exercise.roles.find((item) => item.id === id)?.name ?? '';
  switch (command.type) {
    case 'session.start':
    case 'session.pause':
    case 'session.resume':
    case 'session.end':
    case 'session.close':
    case 'session.reopen':
      return t(`log.${command.type.replace('.', '_') as 'session_start'}`);
    case 'clock.advance':
      return t('log.clock_advance', { time: clockText(at) });
    case 'observation.add':
      return t('log.observation', { text: command.text });
    case 'observation.withdraw':
      return t('log.observationWithdrawn');
    case 'objective.rate': {
      const title = exercise.objectives.find(({ id }) => id === command.objective)?.title ?? '';
      return t('log.rated', { title, rating: command.rating ?? '–' });
    }
    case 'feedback.give':
      return t('log.feedback', { role: role(command.role) });
    case 'log.undo':
      return t('log.undo');
    case 'inject.deliver':
    case 'inject.hold':
    case 'inject.release':
    case 'inject.restore':
    case 'inject.skip':
    case 'inject.acknowledge': {
      const title = exercise.injects.find(({ id }) => id === command.inject)?.title ?? '';
      if (command.type === 'inject.skip') return t('log.inject_skip', { title, reason: command.reason });
      if (command.type === 'inject.acknowledge') {
        return t('log.inject_acknowledge', { title, role: role(command.role) });
      }
      return t(`log.${command.type.replace('.', '_') as 'inject_deliver'}`, { title });
    }
    case 'decision.open':
    case 'decision.reveal':
    case 'decision.expire':
    case 'decision.extend':
    case 'position.enter':
    case 'decision.commit':
    case 'outcome.adjudicate':
    case 'outcome.apply':
      return describeDecision(t, exercise, command, role);
    default:
      return assertNever(command);
  }
}

function describeDecision(
  t: TFunction<'conduct'>,
  exercise: Exercise,
  command: Extract<LogRecord['command'], { decision: unknown }>,
  role: (id: RoleId) => string,
): string {
  const decision = exercise.decisions.find(({ id }) => id === command.decision);
  const title = decision?.title ?? '';
  switch (command.type) {
    case 'decision.open':
      return t('log.decision_open', { title });
    case 'decision.reveal':
      return t('log.decision_reveal', { title });
    case 'decision.expire':
      return t('log.decision_expire', { title });
    case 'decision.extend':
      return t('log.decision_extend', { title, minutes: command.minutes });
    case 'position.enter':
      return t('log.position', { title, role: role(command.role) });
    case 'decision.commit': {
      const option = decision ? answerText(decision, command.answer) : '';
      return t('log.decision_commit', { title, option });
    }
    case 'outcome.adjudicate':
      return t(decision?.form.kind === 'text' ? 'log.outcome_rule' : 'log.outcome_adjudicate', {
        title,
        reason: command.reason,
      });
    case 'outcome.apply':
      return t('log.outcome_apply', { title });
    default:
      return assertNever(command);
  }
}

/** The sequence numbers of the records that were taken back. */
export function undoneRecords(log: readonly LogRecord[]): ReadonlySet<number> {
  return new Set(log.flatMap(({ command }) => (command.type === 'log.undo' ? [command.record] : [])));
}
