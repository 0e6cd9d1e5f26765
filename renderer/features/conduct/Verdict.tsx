import { useTranslation } from 'react-i18next';
import { useConduct } from './ConductContext';
import classes from './Verdict.module.css';

/** What was decided, and who dissented. */
export function Verdict({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { exercise } = session.compiled;
  const decision = exercise.decisions[index];
  const entry = state.decisions[index];
  if (!decision || !entry) return null;
  const option = entry.choice === null ? undefined : decision.options[entry.choice];
  const dissent = entry.dissent.map((role) => exercise.roles[role]?.name ?? '').join(', ');
  return (
    <p className={classes.verdict}>
      <strong>{option ? t('decision.decidedWas', { option: option.label }) : t('decision.notDecided')}</strong>
      {dissent !== '' && <span> {t('decision.withDissent', { roles: dissent })}</span>}
    </p>
  );
}
