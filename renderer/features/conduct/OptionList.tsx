import { useTranslation } from 'react-i18next';
import { closedBecause } from '#shared/kernel/closedBecause';
import { refusalWords } from '../../i18n/words/refusalWords';
import { useConduct } from './ConductContext';
import { OptionFacts } from './OptionFacts';
import classes from './OptionList.module.css';

/** The options of a decision, to read. */
export function OptionList({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation(['words', 'common']);
  const { session, state } = useConduct();
  const { exercise } = session.compiled;
  const options = exercise.decisions[index]?.options ?? [];
  return (
    <ul className={classes.options} aria-label={t('decision.options')}>
      {options.map((option, position) => {
        const closed = closedBecause(session.compiled, state, index, position);
        return (
          <li key={option.id} className={classes.option} data-closed={closed !== null}>
            <span className={classes.label}>{option.label}</span>
            <OptionFacts option={option} />
            {closed && (
              <span className={classes.closed}>
                {t('decision.closed', { reason: refusalWords(w, exercise, closed) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
