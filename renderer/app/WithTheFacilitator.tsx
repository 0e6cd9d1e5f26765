import { Navigate } from '@tanstack/react-router';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useDatabase } from '../storage/DatabaseContext';
import { sessionHandedOver } from '../storage/sessions';

/** What only the facilitator may see: while a seat has the laptop, every way here leads back to that session's curtain. */
export function WithTheFacilitator({ children }: { readonly children: ReactNode }) {
  const db = useDatabase();
  const looked = useLiveQuery(async () => ({ away: await sessionHandedOver(db) }), [db]);
  if (!looked) return null;
  if (!looked.away) return children;
  return <Navigate to="/session/$sessionId" params={{ sessionId: looked.away.id }} replace />;
}
