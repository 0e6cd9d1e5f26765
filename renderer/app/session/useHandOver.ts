import { notifications } from '@mantine/notifications';
import { useActorRef, useSelector } from '@xstate/react';
import { useTranslation } from 'react-i18next';
import { transition, type SnapshotFrom } from 'xstate';
import { handOverMachine, type HandOverEvent } from '#shared/workflow/handOverMachine';
import { useDatabase } from '../../storage/DatabaseContext';
import type { Holder, SessionRow } from '../../storage/rows';
import { setHolder } from '../../storage/sessions';

/**
 * Who the laptop is with. It is stored before it is shown, so a restart comes back behind the curtain of the seat that had
 * it, or of the facilitator.
 */
export function useHandOver(row: SessionRow) {
  const { t } = useTranslation('session');
  const db = useDatabase();
  const { holder } = row;
  // Whoever has just made the session is the facilitator.
  const locked = holder.at === 'curtain' || (row.pin !== null && row.records > 0);
  const role = holder.at === 'seat' ? holder.role : null;
  const actor = useActorRef(handOverMachine, { input: { role, locked } });
  const snapshot = useSelector(actor, (current) => current);

  const move = async (event: HandOverEvent) => {
    const [next] = transition(handOverMachine, actor.getSnapshot(), event);
    try {
      await setHolder(db, row.id, holderOf(next));
      actor.send(event);
    } catch {
      notifications.show({ color: 'red', title: t('notHandedOver.title'), message: t('notHandedOver.text') });
    }
  };
  return {
    where: snapshot.value,
    role: snapshot.context.role,
    send: (event: HandOverEvent) => void move(event),
  };
}

export type HandOver = ReturnType<typeof useHandOver>;

function holderOf({ value, context }: SnapshotFrom<typeof handOverMachine>): Holder {
  if (context.role !== null) return { at: 'seat', role: context.role };
  return { at: value === 'facilitatorCurtain' ? 'curtain' : 'facilitator' };
}
