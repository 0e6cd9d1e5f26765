import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { Exercise } from '#shared/exercise/exercise';
import type { Act } from '#shared/kernel/nextActs';
import { awaitedRole } from './awaitedRole';
import { useConduct } from './ConductContext';
import { isDue, itemOf, keyOf, type Item } from './item';
import classes from './Queue.module.css';

const SHOWN = 3;

/** What an item is called. */
export function titleOf(exercise: Exercise, { kind, index }: Item): string {
  const list = { inject: exercise.injects, decision: exercise.decisions, ending: exercise.endings }[kind];
  return list[index]?.title ?? '';
}

/** What else waits for the facilitator, most pressing first. */
export function Queue({ acts }: { readonly acts: readonly Act[] }) {
  const { t } = useTranslation('conduct');
  const { session, state, show } = useConduct();
  if (acts.length === 0) return null;
  return (
    <section className={classes.queue} aria-label={t('centre.then')}>
      <h3 className={classes.heading}>{t('centre.then')}</h3>
      <ul>
        {acts.slice(0, SHOWN).map((act) => {
          const item = itemOf(act);
          const asked = awaitedRole(session.compiled, state, act);
          return (
            <li key={keyOf(item)}>
              <button
                type="button"
                onClick={() => show(item)}
                data-due={isDue(act)}
                data-overdue={act.kind === 'timeUp'}
              >
                <span className={classes.what}>
                  {asked === null ? t(`kind.${act.kind}`) : t('kind.askRole', { role: asked.name })}
                </span>
                <span className={classes.title}>{titleOf(session.compiled.exercise, item)}</span>
                <span className={`${classes.since} tabular`}>{t('centre.since', { clock: clockText(act.due) })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {acts.length > SHOWN && <p>{t('centre.moreWaiting', { count: acts.length - SHOWN })}</p>}
    </section>
  );
}
