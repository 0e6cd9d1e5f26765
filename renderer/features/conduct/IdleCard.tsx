import { useTranslation } from 'react-i18next';
import { clockText, countdownText } from '../../components/clockText';
import { nextActTime } from '#shared/kernel/nextActs';
import { useConduct } from './ConductContext';
import { LOOK_AHEAD } from './lookAhead';
import { titleDueAt } from './titleDueAt';
import classes from './IdleCard.module.css';

/** Nothing waits for the facilitator: when something will. */
export function IdleCard() {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const next = nextActTime(session.compiled, state, LOOK_AHEAD);
  const title = next === null ? null : titleDueAt(session.compiled, state, next);
  const byHand = session.pace.kind === 'facilitator';
  const paused = state.status === 'paused';
  return (
    <div className={classes.idle}>
      <h2 className={classes.title}>{paused ? t('centre.pausedTitle') : t('centre.idleTitle')}</h2>
      <p className="tabular">
        {next === null
          ? t('centre.idleNothing')
          : t(title === null ? 'centre.idleTime' : 'centre.idleNext', {
              title: title ?? '',
              clock: clockText(next),
              time: countdownText(next - state.time),
            })}
      </p>
      <p>{paused ? t('centre.pausedText') : byHand ? t('centre.idleByHand') : t('centre.idleListen')}</p>
    </div>
  );
}
