import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../i18n/words/refusalWords';
import { refuseCommit } from '#shared/kernel/refuseCommit';
import type { ActButton } from './ActBar';
import { useConduct } from './ConductContext';
import { commitOf, type DecideDraft } from './decideDraft';

interface Recording {
  readonly button: ActButton;
  /** What stands in the way of recording the draft, in words; null when nothing does. */
  readonly hindrance: string | null;
}

/** The act that records a decision, and what stands in its way. */
export function useRecord(index: number, draft: DecideDraft): Recording {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation(['words', 'common']);
  const { session, state, submit } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  const command = decision ? commitOf(decision, draft) : null;
  const refusal = command && refuseCommit(compiled, state, index, { ...command, outcome: null }, null);
  const hindrance =
    command === null ? t('decision.chooseFirst') : refusal && refusalWords(w, compiled.exercise, refusal);
  return {
    button: {
      hotkey: 'C',
      label: t('decision.record'),
      act: () => {
        if (command) submit(command);
      },
      primary: true,
      disabled: hindrance !== null,
    },
    hindrance,
  };
}
