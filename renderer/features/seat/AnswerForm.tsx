import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerField } from '../../components/answer/AnswerField';
import { missingWords } from '../../i18n/words/answerWords';
import { refusalWords } from '../../i18n/words/refusalWords';
import type { Answer } from '#shared/kernel/answer';
import { readDraft } from '#shared/kernel/answerDraft';
import type { Confidence } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { Refusal } from '#shared/kernel/refusal';
import type { SeatDecision } from '#shared/workflow/seatView';
import { ConfidenceField } from './ConfidenceField';
import { ConfirmAnswer } from './ConfirmAnswer';
import { OptionWords } from './OptionWords';
import type { SeatDraft } from './seatDraft';
import { spendsOf } from './spendsOf';
import classes from './AnswerForm.module.css';

interface AnswerFormProps {
  readonly compiled: CompiledExercise;
  readonly decision: SeatDecision;
  /** Why an answer cannot be given now; null when it can. */
  readonly refusalOf: (answer: Answer) => Refusal | null;
  readonly draft: SeatDraft;
  readonly onDraft: (draft: SeatDraft) => void;
  /** Leaves an earlier answer as it was; null for a first one. */
  readonly onKeep: (() => void) | null;
  readonly onAnswer: (answer: Answer, reason: string, confidence: Confidence | null) => void;
}

/** A seat's answer. A position can be changed until the reveal; a decision of one role is final, so it is asked twice. */
export function AnswerForm(props: AnswerFormProps) {
  const { compiled, decision, draft, onDraft, onKeep, onAnswer } = props;
  const { t } = useTranslation('seat');
  const { t: w } = useTranslation('words');
  const { t: r } = useTranslation(['words', 'common']);
  const [confirming, setConfirming] = useState(false);
  const { exercise } = compiled;
  const { own, joint } = decision;
  const { reason, confidence } = draft;
  const authored = exercise.decisions.find(({ id }) => id === decision.id)?.options ?? [];
  const read = readDraft(decision, draft.answer);
  const refusal = read.kind === 'complete' ? props.refusalOf(read.answer) : null;
  const answer = read.kind === 'complete' && refusal === null ? read.answer : null;
  const hindrance =
    read.kind === 'incomplete' ? missingWords(w, read.missing) : refusal && refusalWords(r, exercise, refusal);

  if (confirming && answer) {
    return (
      <ConfirmAnswer
        compiled={compiled}
        decision={decision}
        answer={answer}
        onConfirm={() => onAnswer(answer, reason.trim(), null)}
        onCancel={() => setConfirming(false)}
      />
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!answer) return;
        if (joint) onAnswer(answer, reason.trim(), confidence);
        else setConfirming(true);
      }}
    >
      <p className={classes.hint}>
        {joint ? t('decision.joint') : t('decision.single')} {decision.leads && t('decision.leads')}
      </p>
      <AnswerField
        form={decision.form}
        look="seat"
        label={t('decision.options')}
        means={decision.means}
        draft={draft.answer}
        onDraft={(given) => onDraft({ ...draft, answer: given })}
        options={decision.options.map((option, index) => ({
          id: option.id,
          label: option.label,
          closed: option.closed !== null,
          facts: (
            <OptionWords
              exercise={exercise}
              option={option}
              spends={spendsOf(exercise, authored[index] ?? { spends: [] })}
            />
          ),
        }))}
      />
      <Textarea
        label={t('decision.why')}
        size="md"
        value={reason}
        onChange={(event) => onDraft({ ...draft, reason: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={6}
      />
      {joint && <ConfidenceField value={confidence} onChange={(level) => onDraft({ ...draft, confidence: level })} />}
      <div className={classes.row}>
        <Button type="submit" size="lg" disabled={!answer}>
          {!joint ? t('decision.decideIt') : own === null ? t('decision.enter') : t('decision.enterAgain')}
        </Button>
        {onKeep && (
          <Button size="lg" variant="default" onClick={onKeep}>
            {t('decision.keep')}
          </Button>
        )}
        {hindrance !== null && (
          <span className={classes.hint} role="status">
            {hindrance}
          </span>
        )}
      </div>
    </form>
  );
}
