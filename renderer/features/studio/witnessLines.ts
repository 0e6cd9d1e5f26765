import type { TFunction } from 'i18next';
import type { WitnessStep, WitnessSteps } from '#shared/analysis/witnessSteps';
import type { Exercise } from '#shared/exercise/exercise';
import type { Seconds } from '#shared/exercise/units';
import { answerText } from '#shared/kernel/answerText';
import { assertNever } from '#shared/kernel/assertNever';
import type { Command } from '#shared/kernel/command';

type T = TFunction<'studio'>;

export interface WitnessLine {
  readonly at: Seconds;
  /** `act` is what the table does, `follows` what comes of it, `news` what it hears, `end` where the playthrough stops. */
  readonly tone: 'act' | 'follows' | 'news' | 'end';
  readonly text: string;
  /** How indicators moved. */
  readonly moved: readonly string[];
}

/** A witness to be read: what the table heard, decided and met with, in order. What only turns the wheels is left out. */
export function witnessLines(t: T, exercise: Exercise, { steps, end, ending }: WitnessSteps): readonly WitnessLine[] {
  const title = exercise.endings.find(({ id }) => id === ending)?.title;
  const last = title === undefined ? t('witness.rests') : t('witness.ends', { title });
  return [...steps.flatMap((step) => lineOf(t, exercise, step)), { at: end, tone: 'end', text: last, moved: [] }];
}

function lineOf(t: T, exercise: Exercise, { at, command, moved, says }: WitnessStep): readonly WitnessLine[] {
  const movements = moved.map(({ indicator, from, to }) =>
    t('witness.moved', { name: exercise.indicators.find(({ id }) => id === indicator)?.name ?? '', from, to }),
  );
  const line = (tone: WitnessLine['tone'], text: string) => [{ at, tone, text, moved: movements }];
  switch (command.type) {
    case 'session.start':
      return line('news', t('witness.log.session_start'));
    case 'inject.deliver': {
      const title = exercise.injects.find(({ id }) => id === command.inject)?.title ?? '';
      return line('news', t('witness.log.inject_deliver', { title }));
    }
    case 'decision.open':
      return line('news', t('witness.log.decision_open', { title: titleOf(exercise, command) }));
    case 'position.enter':
    case 'decision.commit': {
      const decision = exercise.decisions.find(({ id }) => id === command.decision);
      const answer = decision ? answerText(decision, command.answer) : '';
      const title = decision?.title ?? '';
      if (command.type === 'decision.commit') return line('act', t('witness.log.decision_commit', { title, answer }));
      const role = exercise.roles.find(({ id }) => id === command.role)?.name ?? '';
      return line('news', t('witness.log.position', { title, answer, role }));
    }
    case 'decision.expire':
      return line('act', t('witness.log.decision_expire', { title: titleOf(exercise, command) }));
    case 'outcome.adjudicate':
      return line('news', t('witness.log.outcome_adjudicate', { title: titleOf(exercise, command) }));
    case 'outcome.apply': {
      if (says !== null) return line('follows', t('witness.outcome', { says }));
      const applied = t('witness.log.outcome_apply', { title: titleOf(exercise, command) });
      return movements.length === 0 ? [] : line('follows', applied);
    }
    case 'session.pause':
    case 'session.resume':
    case 'session.end':
    case 'session.close':
    case 'session.reopen':
    case 'clock.advance':
    case 'inject.hold':
    case 'inject.release':
    case 'inject.restore':
    case 'inject.skip':
    case 'inject.acknowledge':
    case 'decision.reveal':
    case 'decision.extend':
    case 'observation.add':
    case 'observation.withdraw':
    case 'objective.rate':
    case 'feedback.give':
      return movements.length === 0 ? [] : line('news', t('witness.log.passed'));
    default:
      return assertNever(command);
  }
}

function titleOf(exercise: Exercise, { decision }: Extract<Command, { decision: unknown }>): string {
  return exercise.decisions.find(({ id }) => id === decision)?.title ?? '';
}
