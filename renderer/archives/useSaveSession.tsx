import { lazy, Suspense, useState, type ReactNode } from 'react';

const SaveSessionDialog = lazy(() =>
  import('./SaveSessionDialog').then((module) => ({ default: module.SaveSessionDialog })),
);

/** Saving a session as a file; `dialog` asks how once it has begun. */
export function useSaveSession(session: { readonly id: string; readonly name: string }): {
  readonly begin: () => void;
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState(false);
  return {
    begin: () => setAsking(true),
    dialog: asking && (
      <Suspense>
        <SaveSessionDialog id={session.id} name={session.name} onClose={() => setAsking(false)} />
      </Suspense>
    ),
  };
}
