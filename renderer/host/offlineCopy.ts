let newerIsReady = false;
const listeners = new Set<() => void>();

/**
 * Has the browser keep a copy of the whole app, so that it starts without its server. A browser that keeps none (a private
 * window, storage that is switched off) runs the app all the same, as long as the server is there.
 */
export async function keepOfflineCopy(worker: ServiceWorkerContainer | undefined): Promise<void> {
  try {
    const registration = await worker?.register('./serviceWorker.js');
    if (!registration) return;
    if (registration.waiting) announce();
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving?.addEventListener('statechange', () => {
        // The very first copy is not a newer one: it has nothing to wait for.
        if (arriving.state === 'installed' && registration.active) announce();
      });
    });
  } catch {
    return;
  }
}

/** For `useSyncExternalStore`: whether a newer version of the app waits for the next start. */
export const newerVersion = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isReady: (): boolean => newerIsReady,
};

function announce(): void {
  newerIsReady = true;
  for (const listener of listeners) listener();
}
