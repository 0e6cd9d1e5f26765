import { useTranslation } from 'react-i18next';
import type { ExerciseCard } from '#shared/exercise/exerciseCard';
import { lengthText } from '../../components/clockText';
import classes from './ExerciseEntry.module.css';

/** What an exercise trains, and how large it is. */
export function ExerciseFigures({ card }: { readonly card: ExerciseCard }) {
  const { t } = useTranslation(['library', 'common']);
  const { challenges, counts, duration } = card;
  return (
    <>
      <p className={classes.challenges}>
        {challenges.map((challenge) => t(`common:challenge.${challenge}`)).join(' · ')}
      </p>
      <ul className={classes.figures}>
        <li>{lengthText(duration)}</li>
        <li>{t('roles', { count: counts.roles })}</li>
        <li>{t('injects', { count: counts.injects })}</li>
        <li>
          {t('decisions', { count: counts.decisions })}
          {counts.joint > 0 && `, ${t('joint', { count: counts.joint })}`}
        </li>
      </ul>
    </>
  );
}
