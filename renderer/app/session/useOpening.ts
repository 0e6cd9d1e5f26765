import { useEffect, useState } from 'react';
import { useBackupKeeper } from '../../features/backups/BackupsContext';
import { useDatabase } from '../../storage/DatabaseContext';
import { sessionLock } from '../../storage/sessionLock';
import { pause, startLiveActor, stopLiveActor, type LiveActor } from './liveActor';
import { sessionHandedOver, setHolder } from '../../storage/sessions';
import { loadSession, type Loading, type LoadedSession } from './loadSession';
import { openReadings, type Readings } from './readings';
import { isSoundSession } from '../../storage/soundSession';

export type Opening =
  | { readonly kind: 'reading' }
  /** Another window plays it. */
  | { readonly kind: 'elsewhere' }
  /** The laptop is with a seat of another session, or on its way back from one. */
  | { readonly kind: 'handedOver'; readonly other: string }
  | Exclude<Loading, LoadedSession>
  /** The machine's own words. */
  | { readonly kind: 'failed'; readonly reason: string }
  | ({ readonly kind: 'open'; readonly actor: LiveActor; readonly readings: Readings } & Pick<
      LoadedSession,
      'row' | 'translations' | 'frame'
    >);

/** Milliseconds. Long enough for a window that is just leaving the session to pause it and let go. */
const PATIENCE = 500;

/** Opens a session in this window alone: a lock over all windows is held until the last record is durable. */
export function useOpening(id: string): Opening {
  const db = useDatabase();
  const backups = useBackupKeeper();
  const [opening, setOpening] = useState<Opening>({ kind: 'reading' });

  useEffect(() => {
    const leave = new AbortController();
    const left = new Promise((resolve) => leave.signal.addEventListener('abort', resolve));
    const wait = setTimeout(() => setOpening({ kind: 'elsewhere' }), PATIENCE);

    const open = async () => {
      clearTimeout(wait);
      const away = await sessionHandedOver(db, id);
      if (away && away.id !== id) {
        setOpening({ kind: 'handedOver', other: away.id });
        return;
      }
      const loaded = await loadSession(db, id);
      if (leave.signal.aborted) return;
      if (loaded.kind !== 'loaded') {
        // Nobody can sit at a session that does not open: the laptop is the facilitator's again.
        if (loaded.kind === 'damaged' && isAway(loaded)) await setHolder(db, id, { at: 'facilitator' });
        setOpening(loaded);
        return;
      }
      const readings = await openReadings(loaded);
      if (leave.signal.aborted) return;
      const actor = startLiveActor(db, loaded);
      const watched = backups.watch(id, actor.getSnapshot().context.log);
      actor.subscribe({
        next: ({ context }) => watched.changed(context.log),
        complete: () => backups.unwatch(watched),
      });
      // The window may be closing; whether the pause still reaches the disk is then up to the machine.
      window.addEventListener('pagehide', () => pause(actor), { signal: leave.signal });
      const { row, translations, frame } = loaded;
      setOpening({ kind: 'open', row, translations, frame, readings, actor });
      await left;
      await stopLiveActor(actor);
    };

    navigator.locks.request(sessionLock(id), { signal: leave.signal }, open).catch((error: unknown) => {
      if (leave.signal.aborted) return;
      setOpening({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      clearTimeout(wait);
      leave.abort();
    };
  }, [backups, db, id]);

  return opening;
}

/** A damaged row leads nobody here, so it is left as it is. */
function isAway({ row }: Extract<Loading, { kind: 'damaged' }>): boolean {
  return isSoundSession(row) && row.holder.at !== 'facilitator';
}
