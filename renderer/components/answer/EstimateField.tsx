import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerForm } from '#shared/exercise/exercise';
import type { AnswerDraft } from '#shared/kernel/answerDraft';
import type { AnswerFieldProps } from './answerOption';
import classes from './EstimateField.module.css';

interface EstimateFieldProps extends AnswerFieldProps<Extract<AnswerDraft, { kind: 'estimate' }>> {
  readonly form: AnswerForm;
}

/** A whole number within a range. One outside of it stays as it was typed, so that it is seen and not put right in silence. */
export function EstimateField({ label, look, form, draft, onDraft }: EstimateFieldProps) {
  const { t } = useTranslation('words');
  /** What was typed and is no number yet, such as a minus sign. */
  const [begun, setBegun] = useState('');
  if (form.kind !== 'estimate') return null;
  const { min, max, unit } = form;
  const outside = draft.value !== null && (draft.value < min || draft.value > max);
  return (
    <NumberInput
      classNames={{ root: classes.estimate ?? '', input: `${classes.input} tabular` }}
      label={label}
      description={t('answer.range', { min, max })}
      error={outside}
      size={look === 'seat' ? 'lg' : 'sm'}
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={min < 0}
      value={draft.value ?? begun}
      onChange={(value) => {
        setBegun(typeof value === 'number' ? '' : value);
        onDraft({ kind: 'estimate', value: typeof value === 'number' ? value : null });
      }}
      inputContainer={(input) => (
        <div className={classes.row}>
          {input}
          {unit !== null && <span>{unit}</span>}
        </div>
      )}
    />
  );
}
