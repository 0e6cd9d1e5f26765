import { useActorRef, useSelector } from '@xstate/react';
import { useEffect } from 'react';
import type { RoleId } from '#shared/exercise/ids';
import { handOverMachine, type HandOverEvent } from '#shared/workflow/handOverMachine';
import { useDatabase } from '../../storage/DatabaseContext';
import type { SessionRow } from '../../storage/rows';
import { setHolder } from '../../storage/sessions';

/** Who the laptop is with. A restart comes back behind the curtain of the seat that had it, or of the facilitator. */
export function useHandOver(row: SessionRow) {
  const db = useDatabase();
  // Whoever has just made the session is the facilitator.
  const locked = row.pin !== null && row.records > 0;
  const actor = useActorRef(handOverMachine, { input: { role: row.holder, locked } });
  const where = useSelector(actor, ({ value }) => value);
  const role: RoleId | null = useSelector(actor, ({ context }) => context.role);

  useEffect(() => {
    void setHolder(db, row.id, role);
  }, [db, row.id, role]);

  return { where, role, send: (event: HandOverEvent) => actor.send(event) };
}
