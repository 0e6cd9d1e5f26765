import { useTranslation } from 'react-i18next';
import { closedBecause } from '#shared/kernel/closedBecause';
import { meansOf } from '#shared/kernel/meansOf';
import { formWords } from '../../i18n/words/answerWords';
import { refusalWords } from '../../i18n/words/refusalWords';
import { useConduct } from './ConductContext';
import { OptionFacts } from './OptionFacts';
import classes from './OptionList.module.css';

/** The options of a decision and what is done with them, to read. */
export function OptionList({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation(['words', 'common']);
  const { t: f } = useTranslation('words');
  const { session, state } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  if (!decision) return null;
  const { form, options } = decision;
  return (
    <>
      {form.kind !== 'choice' && (
        <p className={classes.form}>
          {formWords(f, compiled.exercise, form, meansOf(compiled, state, index)?.have ?? 0)}
        </p>
      )}
      {options.length > 0 && (
        <ul className={classes.options} aria-label={t('decision.options')}>
          {options.map((option, position) => {
            const closed = form.kind === 'ranking' ? null : closedBecause(compiled, state, index, position);
            return (
              <li key={option.id} className={classes.option} data-closed={closed !== null}>
                <span className={classes.label}>{option.label}</span>
                <OptionFacts option={option} />
                {closed && (
                  <span className={classes.closed}>
                    {t('decision.closed', { reason: refusalWords(w, compiled.exercise, closed) })}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
