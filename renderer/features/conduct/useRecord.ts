import { useTranslation } from 'react-i18next';
import { missingWords } from '../../i18n/words/answerWords';
import { refusalWords } from '../../i18n/words/refusalWords';
import { answerState } from '#shared/kernel/answer';
import { emptyDraft, readDraft } from '#shared/kernel/answerDraft';
import { answerClosedBecause } from '#shared/kernel/closedBecause';
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
  const { t: m } = useTranslation('words');
  const { session, state, submit } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  const command = decision ? commitOf(decision, draft) : null;
  const answer = decision && command ? answerState(decision, command.answer) : null;
  const refusal =
    command &&
    ((answer && answerClosedBecause(compiled, state, index, answer)) ??
      refuseCommit(compiled, state, index, { ...command, outcome: null }, null));
  const read = decision && readDraft(decision, draft.answer ?? emptyDraft(decision.form));
  const hindrance =
    read?.kind === 'incomplete'
      ? missingWords(m, read.missing)
      : refusal && refusalWords(w, compiled.exercise, refusal);
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
