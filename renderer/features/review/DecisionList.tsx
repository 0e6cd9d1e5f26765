import { useTranslation } from 'react-i18next';
import { ClockText } from '../../components/ClockText';
import { report as words } from '#shared/report/texts/en';
import type { DecisionReport } from '#shared/report/reportModel';
import classes from './DecisionList.module.css';

/** The decisions in the order in which they were closed, by the numbers that the chart marks them with. */
export function DecisionList({ decisions }: { readonly decisions: readonly DecisionReport[] }) {
  const { t } = useTranslation('review');
  const closed = decisions
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  if (closed.length === 0) return <p className={classes.none}>{t('talk.noDecisions')}</p>;
  return (
    <ol className={classes.list}>
      {closed.map((decision) => (
        <li key={decision.id} value={decision.number ?? undefined} className={classes.decision}>
          <span className={classes.number} data-decided={decision.choice !== null} aria-hidden>
            {decision.number}
          </span>
          <div>
            <p className={classes.title}>{decision.title}</p>
            <p>{decision.choice?.option ?? words.decisions.result(decision)}</p>
          </div>
          <div className={classes.end}>
            {decision.closedAt !== null && <ClockText time={decision.closedAt} />}
            <Remarks decision={decision} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What is worth talking about in a decision. */
function Remarks({ decision }: { readonly decision: DecisionReport }) {
  const { t } = useTranslation('review');
  const { positionsAgreed, dissent, overruled, result } = decision;
  const remarks = [
    result === 'late' ? t('decision.late') : null,
    positionsAgreed === null ? null : t(positionsAgreed ? 'decision.agreed' : 'decision.split'),
    dissent.length > 0 ? t('decision.dissent', { count: dissent.length }) : null,
    overruled ? t('decision.overruled') : null,
  ].filter((remark) => remark !== null);
  return <p className={classes.remarks}>{remarks.join(', ')}</p>;
}
