import { useTranslation } from 'react-i18next';
import { useConduct } from './ConductContext';
import { DecideForm } from './DecideForm';
import type { DecisionPartProps } from './DecisionCard';
import { DecisionFrame } from './DecisionFrame';
import { PositionsTable } from './PositionsTable';
import { useRecord } from './useRecord';
import classes from './CollectPositions.module.css';

/** The positions are on the table: they talk, the facilitator writes down what comes out. */
export function DiscussAndRecord({ index, draft, onDraft }: DecisionPartProps) {
  const { t } = useTranslation('conduct');
  const { exercise } = useConduct().session.compiled;
  const record = useRecord(index, draft);
  const decision = exercise.decisions[index];
  if (!decision) return null;
  const lead = exercise.roles.find(({ id }) => id === decision.lead)?.name ?? '';
  return (
    <DecisionFrame index={index} acts={[record.button]} hindrance={record.hindrance}>
      <p className={classes.hint} data-close>
        {t('decision.discuss')} {t(`decision.ruleOf.${decision.rule}`, { lead })}
      </p>
      <PositionsTable index={index} agreement={{ draft, onDraft }} />
      <DecideForm index={index} draft={draft} onDraft={onDraft} />
    </DecisionFrame>
  );
}
