import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { answerStateText } from '#shared/kernel/answerText';
import type { SeatDecision } from '#shared/workflow/seatView';
import classes from './TableTalk.module.css';

interface TableTalkProps {
  readonly exercise: Exercise;
  readonly decision: SeatDecision;
  readonly role: RoleId;
}

/** What everybody knows of a decision: the revealed positions, what was decided, and what was read out. */
export function TableTalk({ exercise, decision, role }: TableTalkProps) {
  const { t } = useTranslation('seat');
  const { stage, revealed, answer, said } = decision;
  return (
    <>
      {stage === 'decided' && (
        <p className={classes.verdict}>
          {t('decision.decided', { option: answer === null ? '' : answerStateText(decision, answer) })}
        </p>
      )}
      {stage === 'notDecided' && <p className={classes.verdict}>{t('decision.notDecided')}</p>}
      {stage !== 'revealed' && <p className={classes.said}>{said ?? t('decision.awaiting')}</p>}
      {stage === 'revealed' && <p className={classes.hint}>{t('decision.talk')}</p>}
      {revealed.length > 0 && (
        <ul className={classes.positions}>
          {revealed.map((position) => {
            const holder = exercise.roles[position.role];
            return (
              <li key={position.role}>
                <span>{holder?.id === role ? t('decision.you') : holder?.name}</span>
                <span>
                  {answerStateText(decision, position.answer)}
                  {position.reason !== '' && <span className={classes.reason}>{position.reason}</span>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
