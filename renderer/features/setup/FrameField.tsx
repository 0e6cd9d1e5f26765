import { Radio, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameChoice } from '#shared/exercise/frameChoices';
import type { FrameId } from '#shared/exercise/ids';
import classes from './FrameField.module.css';

interface FrameFieldProps {
  readonly choices: readonly FrameChoice[];
  readonly value: FrameId | null;
  readonly onChange: (frame: FrameId | null) => void;
}

/** Stands for the exercise as it is written; no id is empty. */
const AS_WRITTEN = '';

/** Under which frame the exercise is played. */
export function FrameField({ choices, value, onChange }: FrameFieldProps) {
  const { t } = useTranslation('setup');
  return (
    <Radio.Group
      label={<VisuallyHidden>{t('frame')}</VisuallyHidden>}
      value={value ?? AS_WRITTEN}
      onChange={(chosen) => onChange(choices.find(({ frame }) => frame === chosen)?.frame ?? null)}
    >
      <div className={classes.frames}>
        {choices.map(({ frame, title, says }) => (
          <Radio
            key={frame ?? AS_WRITTEN}
            value={frame ?? AS_WRITTEN}
            label={title ?? t('asWritten')}
            description={says ?? t('asWrittenText')}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
