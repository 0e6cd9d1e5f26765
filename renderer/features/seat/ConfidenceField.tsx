import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Confidence } from '#shared/kernel/command';
import classes from './ConfidenceField.module.css';

const LEVELS: readonly Confidence[] = [1, 2, 3, 4, 5];

interface ConfidenceFieldProps {
  readonly value: Confidence | null;
  readonly onChange: (confidence: Confidence) => void;
}

/** How sure a seat is, 1 (guessing) to 5 (certain). */
export function ConfidenceField({ value, onChange }: ConfidenceFieldProps) {
  const { t } = useTranslation('seat');
  return (
    <Radio.Group
      label={t('decision.sure')}
      value={value === null ? '' : String(value)}
      onChange={(text) => {
        const level = LEVELS.find((candidate) => String(candidate) === text);
        if (level !== undefined) onChange(level);
      }}
    >
      <div className={classes.levels}>
        <span className={classes.end}>{t('decision.sureFrom')}</span>
        {LEVELS.map((level) => (
          <Radio key={level} value={String(level)} label={String(level)} size="md" />
        ))}
        <span className={classes.end}>{t('decision.sureTo')}</span>
      </div>
    </Radio.Group>
  );
}
