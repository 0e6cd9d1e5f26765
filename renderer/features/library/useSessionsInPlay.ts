import { useEffect, useState } from 'react';
import { sessionsInPlay } from '../../storage/sessionLock';

/** Milliseconds. Locks announce nothing, so they are looked at. */
const LOOK_EVERY = 1_000;

/** The sessions that another window plays: they can be neither opened nor deleted here. Undefined until it is known. */
export function useSessionsInPlay(): ReadonlySet<string> | undefined {
  const [inPlay, setInPlay] = useState<ReadonlySet<string>>();

  useEffect(() => {
    let current = true;
    const look = async () => {
      const now = await sessionsInPlay();
      if (!current) return;
      setInPlay((before) => (before?.size === now.size && [...now].every((id) => before.has(id)) ? before : now));
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, []);

  return inPlay;
}
