import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import { ErrorNote } from '../../components/ErrorNote';
import { KeyHint } from '../../components/KeyHint';
import { refusalWords } from '../../i18n/words/refusalWords';
import { SECONDS_PER_MINUTE } from '#shared/exercise/units';
import type { Act } from '#shared/kernel/nextActs';
import { awaitedRole } from './awaitedRole';
import { awaitsRuling } from './awaitsRuling';
import { useConduct } from './ConductContext';
import { EMPTY_DRAFT } from './decideDraft';
import { DecisionCard } from './DecisionCard';
import { EndingCard } from './EndingCard';
import { IdleCard } from './IdleCard';
import { InjectCard } from './InjectCard';
import { isDue, itemOf, keyOf } from './item';
import { LogPanel } from './LogPanel';
import { Queue } from './Queue';
import type { CentreState } from './useCentre';
import { useRefusal } from '../../components/useRefusal';
import classes from './Centre.module.css';

interface CentreProps {
  readonly acts: readonly Act[];
  readonly centre: CentreState;
  readonly playedOn: boolean;
  readonly onUndo: () => void;
  readonly onNote: () => void;
  readonly onEndex: () => void;
  readonly onPlayOn: () => void;
}

/** The one thing to do now, what waits behind it, and what was done. */
export function Centre(props: CentreProps) {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation(['words', 'common']);
  const { session, state } = useConduct();
  const { centre, acts } = props;
  const { refusal, dismiss } = useRefusal(session);
  const { exercise } = session.compiled;
  const { shown } = centre;
  const others = acts.filter((act) => shown === null || keyOf(itemOf(act)) !== keyOf(shown));
  const ending = props.playedOn && state.ending !== null ? exercise.endings[state.ending] : undefined;
  return (
    <section className={classes.centre} aria-label={t('centre.title')}>
      {refusal && (
        <ErrorNote
          tone="due"
          title={refusalWords(w, exercise, refusal)}
          action={
            <Button variant="subtle" size="compact-md" color="gray" onClick={dismiss}>
              {t('refusal.dismiss')}
            </Button>
          }
        />
      )}
      {ending && (
        <p className={classes.ending}>
          {t('ending.reached', { title: ending.title })}
          <Button size="compact-sm" variant="default" onClick={props.onEndex}>
            {t('ending.endex')}
          </Button>
        </p>
      )}
      {shown !== null && <Lead centre={centre} />}
      {shown === null && <IdleCard />}
      {shown?.kind === 'inject' && (
        <InjectCard key={keyOf(shown)} index={shown.index} due={centre.act?.kind === 'deliver'} />
      )}
      {shown?.kind === 'decision' && (
        <DecisionCard
          key={`${keyOf(shown)}-${state.decisions[shown.index]?.status ?? ''}`}
          index={shown.index}
          draft={centre.draftOf(shown.index) ?? EMPTY_DRAFT}
          begun={centre.draftOf(shown.index) !== null}
          onDraft={(draft) => centre.setDraft(shown.index, draft)}
        />
      )}
      {shown?.kind === 'ending' && <EndingCard index={shown.index} onEndex={props.onEndex} onPlayOn={props.onPlayOn} />}
      <Queue acts={others} />
      <LogPanel
        low={centre.act?.kind === 'commit' || centre.act?.kind === 'applyOutcome'}
        onUndo={props.onUndo}
        onNote={props.onNote}
      />
    </section>
  );
}

/** Why the shown item is in the centre: it is due, or it is only looked at. */
function Lead({ centre }: { readonly centre: CentreState }) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { act } = centre;
  if (act === null) {
    return (
      <div className={classes.lead}>
        <span>{t('centre.ahead')}</span>
        <Button size="compact-sm" variant="default" rightSection={<KeyHint keys="Esc" />} onClick={centre.backToNow}>
          {t('centre.backToNow')}
        </Button>
      </div>
    );
  }
  const late = Math.floor((state.time - act.due) / SECONDS_PER_MINUTE);
  const due = isDue(act);
  const ruling = act.kind === 'applyOutcome' && awaitsRuling(session.compiled, state, act.decision);
  const asked = centre.draftOf(itemOf(act).index) === null ? awaitedRole(session.compiled, state, act) : null;
  const kind = asked === null ? t(`kind.${act.kind}`) : t('kind.askRole', { role: asked.name });
  const saysDue = due && act.kind !== 'timeUp';
  return (
    <div className={classes.lead} data-due={due} data-overdue={act.kind === 'timeUp'}>
      <span>
        {saysDue && <strong className={classes.kind}>{t('centre.dueNow')}</strong>}
        <span className={saysDue ? undefined : classes.kind}>{ruling ? t('kind.rule') : kind}</span>
      </span>
      {due && (
        <span className="tabular">
          {late > 0
            ? t('centre.late', { clock: clockText(act.due), minutes: late })
            : t('centre.since', { clock: clockText(act.due) })}
        </span>
      )}
    </div>
  );
}
