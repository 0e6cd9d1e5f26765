import { useTranslation } from 'react-i18next';
import { answerStateText } from '#shared/kernel/answerText';
import { useConduct } from './ConductContext';
import { useDecision } from './useDecision';
import classes from './Verdict.module.css';

/** What was decided, and who dissented. */
export function Verdict({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session } = useConduct();
  const { exercise } = session.compiled;
  const found = useDecision(index);
  if (!found) return null;
  const { decision, entry } = found;
  const dissent = entry.dissent.map((role) => exercise.roles[role]?.name ?? '').join(', ');
  return (
    <p className={classes.verdict}>
      <strong>
        {entry.answer === null
          ? t('decision.notDecided')
          : t('decision.decidedWas', { option: answerStateText(decision, entry.answer) })}
      </strong>
      {dissent !== '' && <span> {t('decision.withDissent', { roles: dissent })}</span>}
    </p>
  );
}
