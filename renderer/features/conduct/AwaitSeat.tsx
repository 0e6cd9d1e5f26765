import { useTranslation } from 'react-i18next';
import type { ActButton } from './ActBar';
import { useConduct } from './ConductContext';
import type { DecisionPartProps } from './DecisionCard';
import { EMPTY_DRAFT } from './decideDraft';
import { DecideForm } from './DecideForm';
import { DecisionFrame } from './DecisionFrame';
import { OptionList } from './OptionList';
import { useRecord } from './useRecord';
import classes from './CollectPositions.module.css';

/** A decision of one role: its seat makes it, or the facilitator enters what the role says. */
export function AwaitSeat({ index, draft, begun, onDraft }: DecisionPartProps) {
  const { t } = useTranslation('conduct');
  const { session, state, handOver } = useConduct();
  const record = useRecord(index, draft);
  const roleIndex = session.compiled.decisions[index]?.by[0] ?? -1;
  const role = session.compiled.exercise.roles[roleIndex];
  if (!role) return null;
  const seated = state.seated[roleIndex] === true;
  const writing = begun || !seated;
  const acts: readonly ActButton[] = writing
    ? [record.button]
    : [
        { hotkey: 'G', label: t('decision.giveTo', { role: role.name }), act: () => handOver(role.id), primary: true },
        { hotkey: 'C', label: t('decision.enterFor', { role: role.name }), act: () => onDraft(EMPTY_DRAFT) },
      ];
  return (
    <DecisionFrame index={index} acts={acts} hindrance={writing ? record.hindrance : null}>
      <p className={classes.hint}>
        {seated ? t('decision.awaits', { role: role.name }) : t('decision.noSeat', { role: role.name })}
      </p>
      {writing ? <DecideForm index={index} draft={draft} onDraft={onDraft} /> : <OptionList index={index} />}
    </DecisionFrame>
  );
}
