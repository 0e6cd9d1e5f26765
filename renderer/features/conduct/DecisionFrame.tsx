import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isWorkedOn } from '#shared/kernel/nextActs';
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
  /** What stands in the way of the first act. */
  readonly hindrance?: string | null;
  readonly children: ReactNode;
}

/** What every stage of an open decision shows around its own part: the question, who and how long, and time running out. */
export function DecisionFrame({ index, acts, hindrance = null, children }: DecisionFrameProps) {
  const { t } = useTranslation('conduct');
  const { session, state, submit } = useConduct();
  const decision = session.compiled.exercise.decisions[index];
  const entry = state.decisions[index];
  if (!decision || !entry) return null;
  const timeUp = isTimeUp(entry, state.time);
  // Once time is up, collecting goes on only when the facilitator wants it to; what was decided may still be recorded.
  const quieter = (act: ActButton) => (entry.status === 'revealed' ? act : { ...act, primary: false });
  const extend: ActButton = {
    hotkey: 'X',
    label: t('decision.extend'),
    act: () => submit({ type: 'decision.extend', decision: decision.id, minutes: EXTENSION_MINUTES }),
  };
  const expire: ActButton = {
    hotkey: 'E',
    label: t('decision.expire'),
    act: () => submit({ type: 'decision.expire', decision: decision.id }),
  };
  // Without a limit no time ever runs out, so a table that cannot agree is let go by hand.
  const unlimited = isWorkedOn(entry) && entry.closesAt === null;
  const shown = timeUp ? [extend, expire, ...acts.map(quieter)] : unlimited ? [...acts, expire] : acts;
  return (
    <Card
      title={decision.question}
      known={entry.status === 'revealed'}
      subtitle={<DecisionFacts index={index} />}
      foot={<ActBar acts={shown} hindrance={hindrance} />}
    >
      {timeUp && (
        <p className={classes.timeUp} role="alert">
          {t('decision.timeUpNote')}
        </p>
      )}
      {children}
      <TrainerNotes expects={[]} notes={decision.notes} tasks={decision.tasks} />
    </Card>
  );
}
