import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../i18n/words/refusalWords';
import type { Exercise } from '#shared/exercise/exercise';
import type { SeatOption } from '#shared/workflow/seatView';
import classes from './OptionChoice.module.css';

interface OptionChoiceProps {
  readonly exercise: Exercise;
  readonly option: SeatOption;
  /** What it takes, in words; empty for nothing. */
  readonly spends: string;
}

/** One answer that a seat can give, or why it cannot. */
export function OptionChoice({ exercise, option, spends }: OptionChoiceProps) {
  const { t } = useTranslation(['seat', 'common']);
  const { t: w } = useTranslation(['words', 'common']);
  const instruments = option.instruments.map((instrument) => t(`common:instrument.${instrument}`)).join(', ');
  const facts = [
    ...(instruments === '' ? [] : [t('decision.uses', { instruments })]),
    ...(spends === '' ? [] : [t('decision.spends', { list: spends })]),
  ].join(' · ');
  return (
    <Radio
      className={classes.option ?? ''}
      size="md"
      value={option.id}
      disabled={option.closed !== null}
      label={<span className={classes.label}>{option.label}</span>}
      description={
        <span className={classes.facts}>
          {option.text !== null && <span className={classes.text}>{option.text}</span>}
          {option.closed === null ? (
            <span>{facts}</span>
          ) : (
            <span className={classes.closed}>
              {t('decision.closed', { reason: refusalWords(w, exercise, option.closed) })}
            </span>
          )}
        </span>
      }
    />
  );
}
