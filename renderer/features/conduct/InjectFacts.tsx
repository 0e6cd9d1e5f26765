import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import { conditionWords } from '../../i18n/words/conditionWords';
import type { Trigger } from '#shared/exercise/exercise';
import { useConduct } from './ConductContext';
import { InjectPlace } from './InjectPlace';

/** Where an inject comes from, to whom, and how it stands. */
export function InjectFacts({ index }: { readonly index: number }) {
  const { t } = useTranslation(['conduct', 'common']);
  const { session, state } = useConduct();
  const { compiled } = session;
  const inject = compiled.exercise.injects[index];
  const entry = state.injects[index];
  if (!inject || !entry) return null;
  const roleNames = (wanted: (role: number) => boolean) =>
    (compiled.addressees[index] ?? [])
      .filter(wanted)
      .map((role) => compiled.exercise.roles[role]?.name ?? '')
      .join(', ');
  const everyone = inject.to.length === compiled.exercise.roles.length;
  const read = roleNames((role) => entry.acknowledgedBy.includes(role));
  const unread = roleNames((role) => state.seated[role] === true && !entry.acknowledgedBy.includes(role));
  return (
    <>
      <span>{t(`common:channel.${inject.via}`)}</span>
      {inject.from !== null && <span>{t('inject.from', { from: inject.from })}</span>}
      <span>{everyone ? t('inject.toEveryone') : t('inject.to', { roles: roleNames(() => true) })}</span>
      <InjectPlace inject={inject} />
      {entry.status === 'held' && <strong>{t('inject.isHeld')}</strong>}
      {entry.status === 'skipped' && <strong>{t('inject.isSkipped')}</strong>}
      {entry.status === 'scheduled' && <Coming trigger={inject.trigger} due={entry.due} />}
      {entry.deliveredAt !== null && <span>{t('inject.deliveredAt', { clock: clockText(entry.deliveredAt) })}</span>}
      {read !== '' && <span>{t('inject.readBy', { roles: read })}</span>}
      {entry.deliveredAt !== null && unread !== '' && <span>{t('inject.notReadBy', { roles: unread })}</span>}
    </>
  );
}

/** When something that is not due yet comes. */
export function Coming({ trigger, due }: { readonly trigger: Trigger; readonly due: number | null }) {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation('words');
  const { exercise } = useConduct().session.compiled;
  if (due !== null) return <span>{t('inject.dueAt', { clock: clockText(due) })}</span>;
  switch (trigger.kind) {
    case 'afterInject': {
      const title = exercise.injects.find(({ id }) => id === trigger.inject)?.title ?? '';
      return <span>{t('inject.dependsAfter', { title })}</span>;
    }
    case 'afterDecision': {
      const title = exercise.decisions.find(({ id }) => id === trigger.decision)?.title ?? '';
      return <span>{t('inject.dependsAfter', { title })}</span>;
    }
    case 'when':
      return (
        <span>{t('inject.dependsWhen', { condition: conditionWords(w, exercise, trigger.condition.expression) })}</span>
      );
    case 'pool':
    case 'at':
    default:
      return <span>{t('inject.byHand')}</span>;
  }
}
