import { useTranslation } from 'react-i18next';
import type { Simulation } from '#shared/analysis/simulation';
import type { Exercise } from '#shared/exercise/exercise';
import { clockText } from '../../components/clockText';
import { Block } from './Block';
import classes from './Figures.module.css';
import { wholeText } from './figures';

interface CourseTableProps {
  readonly exercise: Exercise;
  readonly simulation: Simulation;
}

/** Where the indicators stood on average from STARTEX over each phase to the end. */
export function CourseTable({ exercise, simulation: { course, indicators } }: CourseTableProps) {
  const { t } = useTranslation('studio');
  if (course.length === 0 || indicators.length === 0) return null;
  return (
    <Block title={t('simulate.course')} hint={t('simulate.courseHint')}>
      <table className={classes.table} aria-label={t('simulate.course')}>
        <thead>
          <tr>
            <td />
            <th data-figure scope="col">
              {t('simulate.startex')}
            </th>
            {course.map(({ phase, at }) => (
              <th key={phase} data-figure scope="col">
                {exercise.phases.find(({ id }) => id === phase)?.title} <span>{clockText(at)}</span>
              </th>
            ))}
            <th data-figure scope="col">
              {t('simulate.end')}
            </th>
          </tr>
        </thead>
        <tbody>
          {exercise.indicators.map(({ id, name, start }, index) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {[start, ...course.map(({ means }) => means[index]?.mean ?? 0), indicators[index]?.mean ?? 0].map(
                (value, column) => (
                  <td key={column} data-figure>
                    {wholeText(value)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
}
