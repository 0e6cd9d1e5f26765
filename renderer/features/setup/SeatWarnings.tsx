import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import { ErrorNote } from '../../components/ErrorNote';
import type { Seat } from '../../storage/rows';
import classes from './SeatWarnings.module.css';
import { unseatedDecisions } from './setupForm';

/** What the empty seats will mean. A warning, never a bar: small tables are real tables. */
export function SeatWarnings({ exercise, seats }: { readonly exercise: Exercise; readonly seats: readonly Seat[] }) {
  const { t } = useTranslation('setup');
  if (seats.length === 0) return <p className={classes.nobody}>{t('nobody')}</p>;
  const decisions = unseatedDecisions(exercise, seats);
  if (decisions.length === 0) return null;
  return (
    <ErrorNote tone="due" title={t('unseated', { count: decisions.length })}>
      {t('unseatedText', { decisions: decisions.map((title) => `“${title}”`).join(', ') })}
    </ErrorNote>
  );
}
