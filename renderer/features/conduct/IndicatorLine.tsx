import { useTranslation } from 'react-i18next';
import type { Indicator } from '#shared/exercise/exercise';
import type { Seconds } from '#shared/exercise/units';
import { bandOf, trendOf } from './bandOf';
import { coursePath } from './coursePath';
import classes from './IndicatorLine.module.css';

const ARROWS = { up: '▲', down: '▼', level: '–' } as const;
const WIDTH = 112;
const HEIGHT = 24;

interface IndicatorLineProps {
  readonly indicator: Indicator;
  /** From STARTEX on, one at least. */
  readonly points: readonly { readonly at: Seconds; readonly value: number }[];
  readonly now: Seconds;
}

/** One indicator: how it stands, in its band's name, where it is heading, and its course as a line. */
export function IndicatorLine({ indicator, points, now }: IndicatorLineProps) {
  const { t } = useTranslation('conduct');
  const value = points.at(-1)?.value ?? indicator.start;
  const { direction, good } = trendOf(indicator, points.at(-2)?.value ?? value, value);
  const band = bandOf(indicator, value);
  return (
    <div className={classes.line}>
      <span className={classes.name}>{indicator.name}</span>
      <span className={`${classes.value} tabular`}>{value}</span>
      <span className={classes.trend} data-good={good} data-direction={direction}>
        <span aria-hidden>{ARROWS[direction]}</span>
        <span className={classes.spoken}>{t(`side.${direction}`)}</span>
      </span>
      <span className={classes.band}>{band}</span>
      <svg
        className={classes.course}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('side.course', { name: indicator.name })}
        preserveAspectRatio="none"
      >
        <path d={coursePath(points, now, WIDTH, HEIGHT)} />
      </svg>
    </div>
  );
}
