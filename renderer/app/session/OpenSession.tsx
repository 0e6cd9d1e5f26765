import { useSelector } from '@xstate/react';
import { Suspense } from 'react';
import type { Frame } from '#shared/exercise/exercise';
import type { SessionRow } from '../../storage/rows';
import { FaultedDialog } from './FaultedDialog';
import type { LiveActor } from './liveActor';
import { SessionScreen } from './SessionScreen';
import { useHandOver } from './useHandOver';
import { useLiveState } from './useLiveState';
import { useSaveCopy } from './useSaveCopy';

interface OpenSessionProps {
  readonly row: SessionRow;
  readonly frame: Frame | null;
  readonly actor: LiveActor;
  readonly onLeave: () => void;
}

/** A session that this window plays. */
export function OpenSession({ row, frame, actor, onLeave }: OpenSessionProps) {
  const session = useSelector(actor, ({ context }) => context);
  const faulted = useSelector(actor, (snapshot) => snapshot.matches('faulted'));
  const state = useLiveState(session);
  const handOver = useHandOver(row);
  const saveCopy = useSaveCopy();
  return (
    <>
      <Suspense>
        <SessionScreen
          row={row}
          frame={frame}
          session={session}
          state={state}
          handOver={handOver}
          faulted={faulted}
          submit={(intent) => actor.send({ type: 'submit', intent })}
          onLeave={onLeave}
        />
      </Suspense>
      <FaultedDialog
        opened={faulted}
        time={session.history.state.time}
        withTheFacilitator={handOver.where === 'facilitator'}
        onRetry={() => actor.send({ type: 'retry' })}
        onSaveCopy={() => void saveCopy(row, session.log.records)}
        onLeave={onLeave}
      />
    </>
  );
}
