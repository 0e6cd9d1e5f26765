import { useTranslation } from 'react-i18next';
import { countdownText } from '../../components/clockText';
import { isWorkedOn, waitingSeats } from '#shared/kernel/nextActs';
import { useConduct } from './ConductContext';
import { RoleName } from './RoleName';
import classes from './OpenDecisions.module.css';

const SOON = 60;

/** What the table is deciding now: how long it has, and who is in. */
export function OpenDecisions() {
  const { t } = useTranslation('conduct');
  const { session, state, show } = useConduct();
  const { compiled } = session;
  const open = state.decisions.flatMap((entry, index) => (isWorkedOn(entry) ? [{ entry, index }] : []));
  if (open.length === 0) return <p className={classes.none}>{t('side.noDecisions')}</p>;
  return (
    <ul className={classes.decisions}>
      {open.map(({ entry, index }) => {
        const decision = compiled.exercise.decisions[index];
        if (!decision) return null;
        const left = entry.closesAt === null ? null : entry.closesAt - state.time;
        const waiting = waitingSeats(compiled, state, index);
        return (
          <li key={decision.id}>
            <button type="button" className={classes.decision} onClick={() => show({ kind: 'decision', index })}>
              <span className={classes.title}>{decision.title}</span>
              {left !== null && (
                <span
                  className={`${classes.left} tabular`}
                  data-state={left <= 0 ? 'over' : left <= SOON ? 'soon' : 'fine'}
                >
                  {left <= 0 ? t('decision.timeUp') : countdownText(left)}
                </span>
              )}
            </button>
            {entry.status === 'revealed' && <p className={classes.talking}>{t('side.talking')}</p>}
            <ul className={classes.seats} hidden={entry.status === 'revealed'}>
              {(compiled.decisions[index]?.by ?? []).map((role) => {
                const authored = compiled.exercise.roles[role];
                if (!authored) return null;
                const stands = !state.seated[role] ? 'absent' : waiting.includes(role) ? 'waiting' : 'in';
                return (
                  <li key={authored.id}>
                    <RoleName role={authored} person={false} />
                    <span data-stands={stands}>{t(`decision.${stands}`)}</span>
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
