import { createContext, use } from 'react';
import type { LiaisonDatabase } from './LiaisonDatabase';

/** The database, handed down from the entry. */
export const DatabaseContext = createContext<LiaisonDatabase | null>(null);

export function useDatabase(): LiaisonDatabase {
  const database = use(DatabaseContext);
  if (!database) throw new Error('No DatabaseContext above');
  return database;
}
