import { useTranslation } from 'react-i18next';
import { useConduct } from './ConductContext';
import { DecisionFrame } from './DecisionFrame';
import { OptionList } from './OptionList';

/** A question that has not been put yet. */
export function AskDecision({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const decision = session.compiled.exercise.decisions[index];
  const due = state.decisions[index]?.due ?? null;
  if (!decision) return null;
  const isDue = due !== null && due <= state.time;
  return (
    <DecisionFrame
      index={index}
      acts={[
        {
          hotkey: 'O',
          label: isDue ? t('decision.open') : t('decision.openNow'),
          act: () => submit({ type: 'decision.open', decision: decision.id }),
          primary: isDue,
        },
      ]}
    >
      <OptionList index={index} />
    </DecisionFrame>
  );
}
