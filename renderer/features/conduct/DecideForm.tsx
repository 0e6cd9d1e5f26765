import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../i18n/words/refusalWords';
import { closedBecause } from '#shared/kernel/closedBecause';
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
  return (
    <div className={classes.form}>
      <Radio.Group
        label={t('decision.chosen')}
        value={draft.answer?.kind === 'choice' ? (draft.answer.option ?? '') : ''}
        onChange={(id) => {
          const option = decision.options.find((item) => item.id === id);
          if (option) onDraft({ ...draft, answer: { kind: 'choice', option: option.id } });
        }}
      >
        <div className={classes.options}>
          {decision.options.map((option, position) => {
            const closed = closedBecause(compiled, state, index, position);
            return (
              <Radio
                key={option.id}
                classNames={{ labelWrapper: classes.choice ?? '', description: classes.facts ?? '' }}
                value={option.id}
                disabled={closed !== null}
                label={<span className={classes.label}>{option.label}</span>}
                description={
                  closed ? (
                    <span className={classes.closed}>
                      {t('decision.closed', { reason: refusalWords(w, compiled.exercise, closed) })}
                    </span>
                  ) : (
                    <OptionFacts option={option} />
                  )
                }
              />
            );
          })}
        </div>
      </Radio.Group>
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
