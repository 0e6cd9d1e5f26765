import { useEffect, useMemo, useState } from 'react';
import { advance } from '#shared/kernel/advance';
import type { SessionState } from '#shared/kernel/state';
import { liveTime, type LiveSession } from '#shared/workflow/liveSession';

/** Milliseconds; short enough that no second of a running clock is skipped on screen. */
const LOOK_EVERY = 250;

/** The state as it is now. It changes with every durable record, and with every second while the clock runs. */
export function useLiveState(session: LiveSession): SessionState {
  const { compiled, history, anchor, pace } = session;
  const runs = anchor !== null && pace.kind === 'live';
  const [time, setTime] = useState(() => liveTime(session));

  useEffect(() => {
    if (!runs) return;
    const look = () => setTime(liveTime(session));
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [runs, session]);

  const now = runs ? Math.max(time, history.state.time) : history.state.time;
  return useMemo(() => advance(compiled, history.state, now), [compiled, history, now]);
}
