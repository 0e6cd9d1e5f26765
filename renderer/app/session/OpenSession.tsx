import { useSelector } from '@xstate/react';
import { Suspense, useMemo } from 'react';
import type { Frame } from '#shared/exercise/exercise';
import type { Translation } from '#shared/exercise/texts/translation';
import { useScreenOn } from '../../host/useScreenOn';
import type { SessionRow } from '../../storage/rows';
import { FaultedDialog } from './FaultedDialog';
import { InReading } from './InReading';
import type { LiveActor } from './liveActor';
import type { Readings } from './readings';
import { SessionScreen } from './SessionScreen';
import { SleptDialog } from './SleptDialog';
import { useHandOver } from './useHandOver';
import { useLiveState } from './useLiveState';
import { useSaveCopy } from './useSaveCopy';
import { useSeatLanguages } from './useSeatLanguages';

interface OpenSessionProps {
  readonly row: SessionRow;
  readonly translations: readonly Translation[];
  readonly readings: Readings;
  readonly frame: Frame | null;
  readonly actor: LiveActor;
  readonly onLeave: () => void;
}

/** A session that this window plays. */
export function OpenSession({ row: opened, translations, readings, frame, actor, onLeave }: OpenSessionProps) {
  const session = useSelector(actor, ({ context }) => context);
  const faulted = useSelector(actor, (snapshot) => snapshot.matches('faulted'));
  const state = useLiveState(session);
  useScreenOn(state.status === 'running' && !faulted);
  const handOver = useHandOver(opened);
  const saveCopy = useSaveCopy();
  const { seats, choose } = useSeatLanguages(opened, readings);
  const row = useMemo(() => ({ ...opened, seats }), [opened, seats]);
  const { where, role } = handOver;
  const chosen = seats.find((seat) => seat.role === role)?.language ?? null;
  const withTheFacilitator = where === 'facilitator';
  const withASeat = role !== null && (where === 'seat' || where === 'seatCurtain');
  const reading = withASeat ? readings.atSeat(chosen) : readings.facilitator;
  return (
    <InReading reading={reading}>
      <Suspense>
        <SessionScreen
          row={row}
          frame={frame}
          session={session}
          read={reading.compiled}
          language={{
            own: readings.own,
            languages: readings.languages,
            chosen,
            onChoose: (language) => {
              if (role !== null) choose(role, language);
            },
          }}
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
        withTheFacilitator={withTheFacilitator}
        onRetry={() => actor.send({ type: 'retry' })}
        onSaveCopy={() => void saveCopy({ ...row, translations }, session.log.records)}
        onLeave={onLeave}
      />
      <SleptDialog
        key={withTheFacilitator ? 'facilitator' : role}
        slept={faulted || state.status === 'running' ? null : session.slept}
        withTheFacilitator={withTheFacilitator}
        onResume={() =>
          actor.send({
            type: 'submit',
            intent: { kind: 'command', command: { type: 'session.resume' }, by: null, to: null },
          })
        }
      />
    </InReading>
  );
}
