import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import { lengthText } from '../../components/clockText';
import classes from './ExerciseEntry.module.css';

/** What an exercise trains, and how large it is. */
export function ExerciseFigures({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation(['library', 'common']);
  const { challenges, decisions, duration, injects, roles } = exercise;
  const joint = decisions.filter(({ by }) => by.length > 1).length;
  return (
    <>
      <p className={classes.challenges}>
        {challenges.map((challenge) => t(`common:challenge.${challenge}`)).join(' · ')}
      </p>
      <ul className={classes.figures}>
        <li>{lengthText(duration)}</li>
        <li>{t('roles', { count: roles.length })}</li>
        <li>{t('injects', { count: injects.length })}</li>
        <li>
          {t('decisions', { count: decisions.length })}
          {joint > 0 && `, ${t('joint', { count: joint })}`}
        </li>
      </ul>
    </>
  );
}
