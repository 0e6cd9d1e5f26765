import { useTranslation } from 'react-i18next';
import type { IndicatorSpread } from '#shared/analysis/simulation';
import type { Exercise } from '#shared/exercise/exercise';
import { Block } from './Block';
import classes from './Figures.module.css';
import { wholeText } from './figures';
import { RangeLine } from './RangeLine';

interface SpreadTableProps {
  readonly exercise: Exercise;
  readonly spreads: readonly IndicatorSpread[];
}

/** Where indicators stood at the end: the middle table, and the eight of ten around it. */
export function SpreadTable({ exercise, spreads }: SpreadTableProps) {
  const { t } = useTranslation('studio');
  return (
    <Block
      title={t('simulate.indicators')}
      hint={t('simulate.indicatorsHint')}
      empty={spreads.length === 0 ? t('prove.noIndicators') : null}
    >
      <table className={classes.table} aria-label={t('simulate.indicators')}>
        <tbody>
          {spreads.map(({ indicator, median, p10, p90 }) => {
            const name = exercise.indicators.find(({ id }) => id === indicator)?.name ?? '';
            const [middle, low, high] = [wholeText(median), wholeText(p10), wholeText(p90)];
            return (
              <tr key={indicator}>
                <th scope="row">{name}</th>
                <td data-figure>{middle}</td>
                <td data-wide>
                  <RangeLine
                    from={p10}
                    to={p90}
                    mark={median}
                    label={t('simulate.spanLine', { name, median: middle, low, high })}
                  />
                </td>
                <td data-figure className={classes.quiet}>
                  {low}–{high}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Block>
  );
}
