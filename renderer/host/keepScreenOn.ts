/**
 * Keeps the screen on until the result is called, by the browser's own wake lock. The browser takes the lock away while
 * the page is hidden, so it is asked for again when the page is back. A browser that has none, or refuses, loses nothing
 * but this.
 */
export function keepScreenOn(): () => void {
  const released = new AbortController();
  let held: WakeLockSentinel | undefined;

  const hold = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (released.signal.aborted) await lock.release();
      else held = lock;
    } catch {
      return;
    }
  };
  document.addEventListener('visibilitychange', () => void hold(), { signal: released.signal });
  void hold();
  return () => {
    released.abort();
    void held?.release();
  };
}
