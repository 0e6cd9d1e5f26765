import { useCallback, useEffect, useState } from 'react';
import { askArchiveWorker } from '../../archives/askArchiveWorker';
import type { Incoming } from '../../archives/incoming';

export type Reading =
  | { readonly kind: 'working'; readonly share: number }
  /** The machine's own words. */
  | { readonly kind: 'failed'; readonly reason: string }
  | Incoming;

/** What is in a file, as far as it has been looked into; `unlock` tries again with a passphrase. */
export function useIncoming(bytes: Uint8Array): {
  readonly reading: Reading;
  readonly unlock: (passphrase: string) => void;
} {
  const [reading, setReading] = useState<Reading>({ kind: 'working', share: 0 });
  /** An object of its own for each try, so that the same passphrase once more is tried again. */
  const [attempt, setAttempt] = useState<{ readonly passphrase?: string }>({});

  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    const onProgress = (share: number) => setReading({ kind: 'working', share });
    askArchiveWorker({ kind: 'open', bytes, passphrase: attempt.passphrase }, onProgress, signal)
      .then(setReading)
      .catch((error: unknown) =>
        setReading({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => leave.abort();
  }, [bytes, attempt]);

  const unlock = useCallback((passphrase: string) => {
    setReading({ kind: 'working', share: 0 });
    setAttempt({ passphrase });
  }, []);
  return { reading, unlock };
}
