import { useTranslation } from 'react-i18next';
import { clockText, countdownText } from '../../components/clockText';
import { useConduct } from './ConductContext';
import { isTimeUp } from './isTimeUp';
import { Coming } from './InjectFacts';
import { useDecision } from './useDecision';

/** Who decides, how long they have, and when it comes. */
export function DecisionFacts({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { exercise } = session.compiled;
  const found = useDecision(index);
  if (!found) return null;
  const { decision, entry } = found;
  const names = decision.by.map((by) => exercise.roles.find(({ id }) => id === by)?.name ?? '');
  const roles = names.join(', ');
  const isDue = entry.due !== null && entry.due <= state.time;
  const running = entry.closedAt === null && entry.closesAt !== null && !isTimeUp(entry, state.time);
  return (
    <>
      {entry.status === 'waiting' && (
        <span>
          {decision.within === null ? t('decision.noLimit') : t('decision.within', { minutes: decision.within })}
        </span>
      )}
      {entry.status === 'waiting' && !isDue && <Coming trigger={decision.trigger} due={entry.due} />}
      {running && entry.closesAt !== null && (
        <span className="tabular">{t('decision.left', { time: countdownText(entry.closesAt - state.time) })}</span>
      )}
      {/* Once positions are revealed, the table of them names the roles. */}
      {entry.status !== 'revealed' && (
        <span>{names.length > 1 ? t('decision.joint', { roles }) : t('decision.single', { role: roles })}</span>
      )}
      {entry.closedAt !== null && <span>{t('decision.settled', { clock: clockText(entry.closedAt) })}</span>}
    </>
  );
}
