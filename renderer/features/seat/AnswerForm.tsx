import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import type { Answer } from '#shared/kernel/answer';
import type { Confidence } from '#shared/kernel/command';
import type { SeatDecision } from '#shared/workflow/seatView';
import { ConfidenceField } from './ConfidenceField';
import { OptionChoice } from './OptionChoice';
import type { SeatDraft } from './seatDraft';
import { spendsOf } from './spendsOf';
import classes from './AnswerForm.module.css';

interface AnswerFormProps {
  readonly exercise: Exercise;
  readonly decision: SeatDecision;
  readonly draft: SeatDraft;
  readonly onDraft: (draft: SeatDraft) => void;
  /** Leaves an earlier answer as it was; null for a first one. */
  readonly onKeep: (() => void) | null;
  readonly onAnswer: (answer: Answer, reason: string, confidence: Confidence | null) => void;
}

/** A seat's answer. A position can be changed until the reveal; a decision of one role is final, so it is asked twice. */
export function AnswerForm({ exercise, decision, draft, onDraft, onKeep, onAnswer }: AnswerFormProps) {
  const { t } = useTranslation('seat');
  const { own, options, joint } = decision;
  const { answer, reason, confidence } = draft;
  const chosen = answer.kind === 'choice' ? answer.option : null;
  const [confirming, setConfirming] = useState(false);
  const option = options.find(({ id, closed }) => id === chosen && closed === null);
  const spends = option ? spendsOf(exercise, decision.id, option.id) : '';

  if (confirming && option) {
    return (
      <div className={classes.confirm} role="alertdialog" aria-label={t('decision.confirm', { option: option.label })}>
        <p className={classes.confirmed}>{t('decision.confirm', { option: option.label })}</p>
        <p>
          {spends !== '' && t('decision.confirmSpends', { list: spends })} {t('decision.confirmFinal')}
        </p>
        <div className={classes.row}>
          <Button
            size="lg"
            autoFocus
            onClick={() => onAnswer({ kind: 'choice', option: option.id }, reason.trim(), null)}
          >
            {t('decision.confirmYes')}
          </Button>
          <Button size="lg" variant="default" onClick={() => setConfirming(false)}>
            {t('decision.confirmNo')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!option) return;
        if (joint) onAnswer({ kind: 'choice', option: option.id }, reason.trim(), confidence);
        else setConfirming(true);
      }}
    >
      <p className={classes.hint}>
        {joint ? t('decision.joint') : t('decision.single')} {decision.leads && t('decision.leads')}
      </p>
      <Radio.Group
        label={t('decision.options')}
        value={chosen ?? ''}
        onChange={(id) =>
          onDraft({ ...draft, answer: { kind: 'choice', option: options.find((item) => item.id === id)?.id ?? null } })
        }
      >
        <div className={classes.options}>
          {options.map((item) => (
            <OptionChoice
              key={item.id}
              exercise={exercise}
              option={item}
              spends={spendsOf(exercise, decision.id, item.id)}
            />
          ))}
        </div>
      </Radio.Group>
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
        <Button type="submit" size="lg" disabled={!option}>
          {!joint ? t('decision.decideIt') : own === null ? t('decision.enter') : t('decision.enterAgain')}
        </Button>
        {onKeep && (
          <Button size="lg" variant="default" onClick={onKeep}>
            {t('decision.keep')}
          </Button>
        )}
        {!option && <span className={classes.hint}>{t('decision.chooseFirst')}</span>}
      </div>
    </form>
  );
}
