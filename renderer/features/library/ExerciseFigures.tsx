import { useTranslation } from 'react-i18next';
import type { ExerciseCard } from '#shared/exercise/exerciseCard';
import { lengthText } from '../../components/clockText';
import classes from './ExerciseFigures.module.css';

/** How large an exercise is, what it trains, and under which frames it can be played. */
export function ExerciseFigures({ card }: { readonly card: ExerciseCard }) {
  const { t } = useTranslation(['library', 'common']);
  const { challenges, counts, duration, frames } = card;
  const [main, ...others] = challenges.map((challenge) => t(`common:challenge.${challenge}`));
  return (
    <div className={classes.figures}>
      <ul className={classes.size}>
        <li>{lengthText(duration)}</li>
        <li>{t('roles', { count: counts.roles })}</li>
        <li>
          {t('decisions', { count: counts.decisions })}
          {counts.joint > 0 && `, ${t('joint', { count: counts.joint })}`}
        </li>
      </ul>
      {main !== undefined && (
        <p>
          <strong className={classes.main}>{main}</strong>
          {others.length > 0 && ` · ${others.join(' · ')}`}
        </p>
      )}
      {frames.length > 0 && <p className={classes.quiet}>{t('frames', { titles: frames.join(' · ') })}</p>}
    </div>
  );
}
