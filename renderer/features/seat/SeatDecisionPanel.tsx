import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countdownText } from '../../components/clockText';
import { SectionHeading } from '../../components/SectionHeading';
import type { RoleId } from '#shared/exercise/ids';
import type { Seconds } from '#shared/exercise/units';
import type { Answer } from '#shared/kernel/answer';
import { answerStateText } from '#shared/kernel/answerText';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { Refusal } from '#shared/kernel/refusal';
import type { CommandDraft } from '#shared/workflow/liveSession';
import type { SeatDecision } from '#shared/workflow/seatView';
import { AnswerForm } from './AnswerForm';
import { draftSoFar, isAnotherAnswer, type SeatDraft } from './seatDraft';
import { TableTalk } from './TableTalk';
import classes from './SeatDecisionPanel.module.css';

interface SeatDecisionPanelProps {
  readonly compiled: CompiledExercise;
  readonly decision: SeatDecision;
  readonly role: RoleId;
  readonly now: Seconds;
  /** Why this seat cannot answer like this now; null when it can. */
  readonly refusalOf: (answer: Answer) => Refusal | null;
  /** What was begun here and not entered; null for nothing. */
  readonly draft: SeatDraft | null;
  readonly onDraft: (draft: SeatDraft | null) => void;
  readonly submit: (command: CommandDraft) => void;
}

/** One question to this seat, from the first answer to what was decided. */
export function SeatDecisionPanel(props: SeatDecisionPanelProps) {
  const { compiled, decision, role, now, draft, onDraft, submit } = props;
  const { t } = useTranslation('seat');
  const [changing, setChanging] = useState(draft !== null && isAnotherAnswer(draft, decision));
  const { own, stage, closesAt } = decision;
  const left = closesAt === null ? null : closesAt - now;
  const heading = {
    answer: t('decision.decide'),
    revealed: t('decision.onTheTable'),
    decided: t('decision.answered'),
    notDecided: t('decision.answered'),
  }[stage];
  return (
    <section className={classes.decision}>
      <SectionHeading
        end={
          left !== null && (
            <span className={`${classes.left} tabular`} data-over={left <= 0}>
              {left <= 0
                ? t(own === null ? 'decision.timeUp' : 'decision.timeIsUp')
                : t('decision.left', { time: countdownText(left) })}
            </span>
          )
        }
      >
        {heading}
      </SectionHeading>
      <h2 className={classes.question}>{decision.question}</h2>
      {stage !== 'answer' && <TableTalk exercise={compiled.exercise} decision={decision} role={role} />}
      {stage === 'answer' && own !== null && !changing && (
        <div className={classes.in}>
          <p>
            <strong>{t('decision.positionIn')}</strong> {answerStateText(decision, own.answer)}
          </p>
          <Button variant="default" size="md" onClick={() => setChanging(true)}>
            {t('decision.change')}
          </Button>
        </div>
      )}
      {stage === 'answer' && (own === null || changing) && (
        <AnswerForm
          compiled={compiled}
          decision={decision}
          refusalOf={props.refusalOf}
          draft={draft ?? draftSoFar(decision)}
          onDraft={onDraft}
          onKeep={
            own === null
              ? null
              : () => {
                  onDraft(null);
                  setChanging(false);
                }
          }
          onAnswer={(answer, reason, confidence) => {
            setChanging(false);
            submit(
              decision.joint
                ? { type: 'position.enter', decision: decision.id, role, answer, reason, confidence }
                : { type: 'decision.commit', decision: decision.id, answer, reason, dissent: [] },
            );
          }}
        />
      )}
    </section>
  );
}
