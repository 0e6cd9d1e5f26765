import { useTranslation } from 'react-i18next';
import { refuseCommit } from '#shared/kernel/refuseCommit';
import { refusalWords } from '../../i18n/words/refusalWords';
import type { ActButton } from './ActBar';
import { useConduct } from './ConductContext';
import { commitOf, type DecideDraft } from './decideDraft';

interface Recording {
  readonly button: ActButton;
  /** Why the draft cannot be recorded as it is, in words; null when it can, or is not far enough to say. */
  readonly hindrance: string | null;
}

/** The act that records a decision, and what stands in its way. */
export function useRecord(index: number, draft: DecideDraft | null): Recording {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation(['words', 'common']);
  const { session, state, submit } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  const command = decision && draft ? commitOf(decision.id, draft) : null;
  const refusal = command && refuseCommit(compiled, state, index, { ...command, outcome: null }, null);
  return {
    button: {
      hotkey: 'C',
      label: t('decision.record'),
      act: () => {
        if (command) submit(command);
      },
      primary: true,
      disabled: command === null || refusal !== null,
    },
    hindrance: refusal && refusalWords(w, compiled.exercise, refusal),
  };
}
