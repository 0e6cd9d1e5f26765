import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActBar, type ActButton } from './ActBar';
import { Card } from './Card';
import { useConduct } from './ConductContext';
import { DecisionFacts } from './DecisionFacts';
import classes from './DecisionFrame.module.css';
import { isTimeUp } from './isTimeUp';
import { TrainerNotes } from './TrainerNotes';

const EXTENSION_MINUTES = 5;

interface DecisionFrameProps {
  readonly index: number;
  readonly acts: readonly ActButton[];
  /** In place of the buttons, while something is asked there. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** What every stage of an open decision shows around its own part: the question, who and how long, and time running out. */
export function DecisionFrame({ index, acts, foot, children }: DecisionFrameProps) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const decision = session.compiled.exercise.decisions[index];
  const entry = state.decisions[index];
  if (!decision || !entry) return null;
  const timeUp = isTimeUp(entry, state.time);
  const timeActs: ActButton[] = timeUp
    ? [
        {
          hotkey: 'X',
          label: t('decision.extend'),
          act: () => submit({ type: 'decision.extend', decision: decision.id, minutes: EXTENSION_MINUTES }),
        },
        {
          hotkey: 'E',
          label: t('decision.expire'),
          act: () => submit({ type: 'decision.expire', decision: decision.id }),
        },
      ]
    : [];
  return (
    <Card
      title={decision.question}
      subtitle={<DecisionFacts index={index} />}
      foot={foot ?? <ActBar acts={[...acts, ...timeActs]} />}
    >
      {timeUp && (
        <p className={classes.timeUp} role="alert">
          <strong>{t('decision.timeUp')}</strong> {t('decision.expireNote')}
        </p>
      )}
      {children}
      <TrainerNotes expects={[]} notes={decision.notes} tasks={decision.tasks} />
    </Card>
  );
}
