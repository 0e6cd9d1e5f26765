import { createContext, use, useSyncExternalStore } from 'react';
import type { BackupKeeper, BackupState } from './BackupKeeper';

/** Who keeps the backups, handed down from the entry. */
export const BackupsContext = createContext<BackupKeeper | null>(null);

export function useBackupKeeper(): BackupKeeper {
  const keeper = use(BackupsContext);
  if (!keeper) throw new Error('No BackupsContext above');
  return keeper;
}

export function useBackupState(): BackupState {
  const keeper = useBackupKeeper();
  return useSyncExternalStore(keeper.subscribe, keeper.read);
}
