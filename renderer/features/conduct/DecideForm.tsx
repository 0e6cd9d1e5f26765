import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerField } from '../../components/answer/AnswerField';
import { refusalWords } from '../../i18n/words/refusalWords';
import { emptyDraft } from '#shared/kernel/answerDraft';
import { closedBecause } from '#shared/kernel/closedBecause';
import { meansOf } from '#shared/kernel/meansOf';
import { useConduct } from './ConductContext';
import type { DecideDraft } from './decideDraft';
import { OptionFacts } from './OptionFacts';
import classes from './DecideForm.module.css';

interface DecideFormProps {
  readonly index: number;
  readonly draft: DecideDraft;
  readonly onDraft: (draft: DecideDraft) => void;
}

/** Writes down what was decided, and why. */
export function DecideForm({ index, draft, onDraft }: DecideFormProps) {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation(['words', 'common']);
  const { session, state } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  if (!decision) return null;
  const { form } = decision;
  // A ranking takes nothing and uses nothing: every option can be put in its place.
  const closes = form.kind !== 'ranking';
  return (
    <div className={classes.form}>
      <AnswerField
        form={form}
        look="console"
        label={t('decision.chosen')}
        means={meansOf(compiled, state, index)}
        draft={draft.answer ?? emptyDraft(form)}
        onDraft={(answer) => onDraft({ ...draft, answer })}
        options={decision.options.map((option, position) => {
          const closed = closes ? closedBecause(compiled, state, index, position) : null;
          return {
            id: option.id,
            label: option.label,
            closed: closed !== null,
            facts: closed ? (
              <span className={classes.closed}>
                {t('decision.closed', { reason: refusalWords(w, compiled.exercise, closed) })}
              </span>
            ) : (
              <OptionFacts option={option} />
            ),
          };
        })}
      />
      <Textarea
        label={t('decision.reason')}
        value={draft.reason}
        onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
        autosize
        minRows={1}
        maxRows={4}
      />
    </div>
  );
}
