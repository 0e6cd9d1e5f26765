import { useTranslation } from 'react-i18next';
import type { Simulation } from '#shared/analysis/simulation';
import type { Exercise } from '#shared/exercise/exercise';
import { Block } from './Block';
import classes from './Figures.module.css';
import { valueText } from './figures';

interface LeftTableProps {
  readonly exercise: Exercise;
  readonly simulation: Simulation;
}

/** What a table had left of its resources on average. */
export function LeftTable({ exercise, simulation }: LeftTableProps) {
  const { t } = useTranslation('studio');
  if (simulation.resources.length === 0) return null;
  return (
    <Block title={t('simulate.left')} hint={t('simulate.leftHint')}>
      <table className={classes.table} aria-label={t('simulate.left')}>
        <tbody>
          {simulation.resources.map(({ resource, mean }) => {
            const entry = exercise.resources.find(({ id }) => id === resource);
            return (
              <tr key={resource}>
                <th scope="row">{entry?.name}</th>
                <td data-figure>{t('simulate.leftOf', { left: valueText(mean), of: entry?.start ?? 0 })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Block>
  );
}
