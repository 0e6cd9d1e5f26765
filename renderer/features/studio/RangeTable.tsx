import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IndicatorRange, Witness } from '#shared/analysis/proof';
import type { Exercise } from '#shared/exercise/exercise';
import { Block } from './Block';
import classes from './Figures.module.css';
import { valueText } from './figures';
import { RangeLine } from './RangeLine';
import type { Show } from './shown';

interface RangeTableProps {
  readonly exercise: Exercise;
  readonly ranges: readonly IndicatorRange[];
  readonly onShow: Show;
}

/** How far each indicator goes, and the way to the playthroughs that take it there. */
export function RangeTable({ exercise, ranges, onShow }: RangeTableProps) {
  const { t } = useTranslation('studio');
  return (
    <Block
      title={t('prove.ranges')}
      hint={t('prove.rangesHint')}
      empty={ranges.length === 0 ? t('prove.noIndicators') : null}
    >
      <table className={classes.table} aria-label={t('prove.ranges')}>
        <tbody>
          {ranges.map(({ indicator, min, max, lowest, highest }) => {
            const { name, start } = exercise.indicators.find(({ id }) => id === indicator) ?? { name: '', start: min };
            const extreme = (value: number, witness: Witness, words: 'showLowest' | 'showHighest') => (
              <Button
                size="compact-sm"
                variant="subtle"
                className="tabular"
                title={t('witness.show')}
                aria-label={t(`witness.${words}`, { name, value: valueText(value) })}
                onClick={() => onShow({ what: t('witness.extreme', { name, value: valueText(value) }), witness })}
              >
                {valueText(value)}
              </Button>
            );
            const label = t('prove.line', {
              name,
              min: valueText(min),
              max: valueText(max),
              start: valueText(start),
            });
            return (
              <tr key={indicator}>
                <th scope="row">{name}</th>
                <td data-figure>{extreme(min, lowest, 'showLowest')}</td>
                <td data-wide>
                  <RangeLine from={min} to={max} mark={start} label={label} />
                </td>
                <td data-figure>{extreme(max, highest, 'showHighest')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Block>
  );
}
