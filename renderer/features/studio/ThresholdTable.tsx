import { useTranslation } from 'react-i18next';
import type { ThresholdUse } from '#shared/analysis/simulation';
import type { ComparisonOperator } from '#shared/exercise/condition/ast';
import type { Exercise } from '#shared/exercise/exercise';
import { Block } from './Block';
import classes from './Figures.module.css';
import { Share } from './Share';

const OPERATORS = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'above',
  '<': 'below',
  '==': 'equal',
  '!=': 'unequal',
} as const satisfies Record<ComparisonOperator, string>;

interface ThresholdTableProps {
  readonly exercise: Exercise;
  readonly thresholds: readonly ThresholdUse[];
}

/** The comparisons that conditions make, and how many tables ever made them come out otherwise than at STARTEX. */
export function ThresholdTable({ exercise, thresholds }: ThresholdTableProps) {
  const { t } = useTranslation(['studio', 'words']);
  if (thresholds.length === 0) return null;
  return (
    <Block title={t('simulate.thresholds')} hint={t('simulate.thresholdsHint')}>
      <table className={classes.table} aria-label={t('simulate.thresholds')}>
        <tbody>
          {thresholds.map(({ indicator, operator, value, holdsAtStart, share }) => {
            const name = exercise.indicators.find(({ id }) => id === indicator)?.name ?? '';
            return (
              <tr key={`${indicator} ${operator} ${value}`}>
                <th scope="row">
                  {t(`words:condition.${OPERATORS[operator]}`, { left: name, right: value })}{' '}
                  <span className={classes.quiet}>{t(holdsAtStart ? 'simulate.ceased' : 'simulate.came')}</span>
                </th>
                <td data-wide>
                  <Share share={share} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Block>
  );
}
