import { Radio, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Minutes } from '#shared/exercise/units';
import { lengthText } from '../../components/clockText';
import classes from './PaceField.module.css';
import { SPEEDS, type Pacing } from './setupForm';

interface PaceFieldProps {
  readonly pacing: Pacing;
  readonly speed: number;
  readonly duration: Minutes;
  readonly onPacing: (pacing: Pacing) => void;
  readonly onSpeed: (speed: number) => void;
}

/** How exercise time passes. */
export function PaceField({ pacing, speed, duration, onPacing, onSpeed }: PaceFieldProps) {
  const { t } = useTranslation('setup');
  return (
    <Radio.Group
      label={<VisuallyHidden>{t('pace')}</VisuallyHidden>}
      value={pacing}
      onChange={(value) => onPacing(value)}
    >
      <div className={classes.paces}>
        <Radio value="live" label={t('pacing.live')} description={t('pacing.liveText')} />
        <Radio value="fast" label={t('pacing.fast')} description={t('pacing.fastText')} />
        {pacing === 'fast' && (
          <div className={classes.speed}>
            <SegmentedControl
              aria-label={t('speed')}
              value={String(speed)}
              onChange={(value) => onSpeed(Number(value))}
              data={SPEEDS.map((each) => ({ value: String(each), label: `×${each}` }))}
            />
            <span className={classes.length}>
              {lengthText(duration)} → {lengthText(Math.ceil(duration / speed))}
            </span>
          </div>
        )}
        <Radio value="facilitator" label={t('pacing.facilitator')} description={t('pacing.facilitatorText')} />
      </div>
    </Radio.Group>
  );
}
