import { useCallback, useEffect, useState } from 'react';
import type { BackupPlace } from '#shared/ipc/contract';
import { inspect, listOffered, offerFile, type Inside, type OfferedBackup } from './backupsInside';
import { useBackupKeeper } from './BackupsContext';

interface BackupsInside {
  /** Null while they are looked for. */
  readonly backups: readonly OfferedBackup[] | null;
  /** Why the folder could not be read; null when it could. */
  readonly failed: string | null;
  /** What is inside, as far as it is known. */
  readonly inside: ReadonlyMap<string, Inside>;
  readonly unlock: (backup: OfferedBackup, passphrase: string) => Promise<void>;
  readonly addFile: (file: File) => void;
}

/** The backups in the folder, newest first, each with what is inside as soon as that is known. */
export function useBackupsInside(place: BackupPlace | null, arrivals: number): BackupsInside {
  const keeper = useBackupKeeper();
  const [backups, setBackups] = useState<readonly OfferedBackup[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [inside, setInside] = useState<ReadonlyMap<string, Inside>>(new Map());
  const learn = useCallback((key: string, found: Inside) => setInside((known) => new Map(known).set(key, found)), []);
  const name = place?.kind === 'ready' ? place.name : null;
  const isKnown = place !== null;

  useEffect(() => {
    if (!isKnown) return;
    let current = true;
    const look = async () => {
      if (name === null) return setBackups([]);
      const listed = await listOffered(keeper.folder);
      if (!current) return;
      setFailed(listed.kind === 'failed' ? listed.reason : null);
      const found = listed.kind === 'listed' ? listed.backups : [];
      setBackups(found);
      for (const backup of found) {
        const seen = await inspect(backup, keeper.passphrase);
        if (!current) return;
        learn(backup.key, seen);
      }
    };
    void look();
    return () => {
      current = false;
    };
  }, [isKnown, keeper, learn, name, arrivals]);

  return {
    backups,
    failed,
    inside,
    unlock: async (backup, passphrase) => learn(backup.key, await inspect(backup, passphrase)),
    addFile: (file) => {
      const backup = offerFile(file);
      setBackups((known) => [backup, ...(known ?? []).filter(({ key }) => key !== backup.key)]);
      void inspect(backup, keeper.passphrase).then((seen) => learn(backup.key, seen));
    },
  };
}
