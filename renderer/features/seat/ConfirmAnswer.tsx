import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#shared/kernel/answer';
import { answerText } from '#shared/kernel/answerText';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { SeatDecision } from '#shared/workflow/seatView';
import { answerSpends } from './spendsOf';
import classes from './AnswerForm.module.css';

interface ConfirmAnswerProps {
  readonly compiled: CompiledExercise;
  readonly decision: SeatDecision;
  readonly answer: Answer;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before a decision that is final. */
export function ConfirmAnswer({ compiled, decision, answer, onConfirm, onCancel }: ConfirmAnswerProps) {
  const { t } = useTranslation('seat');
  const said = t('decision.confirm', { answer: answerText(decision, answer) });
  const spends = answerSpends(compiled, decision.id, answer);
  return (
    <div className={classes.confirm} role="alertdialog" aria-label={said}>
      <p className={classes.confirmed}>{said}</p>
      <p>
        {spends !== '' && t('decision.confirmSpends', { list: spends })} {t('decision.confirmFinal')}
      </p>
      <div className={classes.row}>
        <Button size="lg" autoFocus onClick={onConfirm}>
          {t('decision.confirmYes')}
        </Button>
        <Button size="lg" variant="default" onClick={onCancel}>
          {t('decision.confirmNo')}
        </Button>
      </div>
    </div>
  );
}
