import { useTranslation } from 'react-i18next';
import { proposedOutcome } from '#shared/kernel/outcomesOf';
import { Card } from './Card';
import { useConduct } from './ConductContext';
import { DecisionFacts } from './DecisionFacts';
import { PositionsTable } from './PositionsTable';
import { Verdict } from './Verdict';
import classes from './OutcomePanel.module.css';

/** A decision whose outcome is applied: to look back at. */
export function SettledDecision({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const decision = session.compiled.exercise.decisions[index];
  if (!decision) return null;
  const outcome = proposedOutcome(session.compiled, state, index);
  const asked = state.decisions[index]?.positions.length ?? 0;
  return (
    <Card title={decision.question} subtitle={<DecisionFacts index={index} />} foot={null}>
      <Verdict index={index} />
      <blockquote className={classes.say}>{outcome?.say ?? t('decision.nothingFollows')}</blockquote>
      {asked > 0 && <PositionsTable index={index} agreement={null} />}
    </Card>
  );
}
