import { useTranslation } from 'react-i18next';
import type { CompiledOutcome } from '#shared/kernel/compile';
import { useConduct } from './ConductContext';
import { effectLines } from './effectLines';
import classes from './OutcomeChanges.module.css';

/** The figures and facts that an outcome moves. */
export function OutcomeChanges({ outcome }: { readonly outcome: CompiledOutcome }) {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation('words');
  const { session, state } = useConduct();
  const lines = effectLines(t, w, session.compiled, state, outcome.effects);
  if (lines.length === 0) return <p className={classes.quiet}>{t('decision.changesNothing')}</p>;
  return (
    <div className={classes.changes}>
      <span className={classes.quiet}>{t('decision.changes')}</span>
      <ul>
        {lines.map((line) => (
          <li key={line} className="tabular">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
