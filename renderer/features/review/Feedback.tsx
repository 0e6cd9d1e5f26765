import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../components/SectionHeading';
import type { RoleId } from '#shared/exercise/ids';
import { feedbackGiven } from '#shared/kernel/feedback';
import type { LiveSession } from '#shared/workflow/liveSession';
import classes from './Feedback.module.css';

interface FeedbackProps {
  readonly session: LiveSession;
  readonly people: ReadonlyMap<RoleId, string>;
  readonly onHandOver: (role: RoleId) => void;
}

/** Who has answered the exercise's questions, never what: the laptop goes round once more. */
export function Feedback({ session, people, onHandOver }: FeedbackProps) {
  const { t } = useTranslation('review');
  const { compiled, history, log } = session;
  const { roles, feedback } = compiled.exercise;
  const given = feedbackGiven(log.records);
  const seats = roles.filter((_, index) => history.state.seated[index]);
  const answered = ({ id }: { readonly id: RoleId }) => given.get(id)?.size ?? 0;
  const next = seats.find((seat) => answered(seat) === 0);
  return (
    <section className={classes.feedback}>
      <SectionHeading>{t('feedback.title')}</SectionHeading>
      <p className={classes.hint}>
        {seats.length === 0 ? t('feedback.nobody') : t('feedback.hint', { count: feedback.length })}
      </p>
      <ul className={classes.seats}>
        {seats.map((seat) => (
          <li key={seat.id} className={classes.seat}>
            <span>
              {seat.name} <span className={classes.person}>{people.get(seat.id)}</span>
            </span>
            <span className={classes.stands} data-in={answered(seat) > 0}>
              {answered(seat) === 0
                ? t('feedback.waiting')
                : t('feedback.answered', { answered: answered(seat), all: feedback.length })}
            </span>
            <Button
              variant={seat === next ? 'filled' : 'default'}
              aria-label={t('feedback.giveTo', { role: seat.name })}
              onClick={() => onHandOver(seat.id)}
            >
              {t('feedback.handOver')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
