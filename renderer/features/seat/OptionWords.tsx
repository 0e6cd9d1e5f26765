import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../i18n/words/refusalWords';
import type { Exercise } from '#shared/exercise/exercise';
import type { SeatOption } from '#shared/workflow/seatView';
import classes from './OptionWords.module.css';

interface OptionWordsProps {
  readonly exercise: Exercise;
  readonly option: SeatOption;
  /** What it takes, in words; empty for nothing. */
  readonly spends: string;
}

/** What an option means and takes, or why a seat cannot choose it. */
export function OptionWords({ exercise, option, spends }: OptionWordsProps) {
  const { t } = useTranslation(['seat', 'common']);
  const { t: w } = useTranslation(['words', 'common']);
  const instruments = option.instruments.map((instrument) => t(`common:instrument.${instrument}`)).join(', ');
  const facts = [
    ...(instruments === '' ? [] : [t('decision.uses', { instruments })]),
    ...(spends === '' ? [] : [t('decision.spends', { list: spends })]),
  ].join(' · ');
  return (
    <span className={classes.facts}>
      {option.text !== null && <span className={classes.text}>{option.text}</span>}
      {option.closed === null ? (
        facts !== '' && <span>{facts}</span>
      ) : (
        <span className={classes.closed}>
          {t('decision.closed', { reason: refusalWords(w, exercise, option.closed) })}
        </span>
      )}
    </span>
  );
}
