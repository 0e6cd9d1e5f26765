import { useTranslation } from 'react-i18next';
import { ScaleField } from '../../components/ScaleField';
import type { Confidence } from '#shared/kernel/command';

const LEVELS: readonly Confidence[] = [1, 2, 3, 4, 5];

interface ConfidenceFieldProps {
  readonly value: Confidence | null;
  readonly onChange: (confidence: Confidence) => void;
}

/** How sure a seat is, 1 (guessing) to 5 (certain). */
export function ConfidenceField({ value, onChange }: ConfidenceFieldProps) {
  const { t } = useTranslation('seat');
  return (
    <ScaleField
      label={t('decision.sure')}
      values={LEVELS}
      from={t('decision.sureFrom')}
      to={t('decision.sureTo')}
      value={value}
      onChange={onChange}
    />
  );
}
