import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/ErrorNote';
import { readStorageRoom, type StorageRoom } from '../../storage/storageRoom';
import classes from './LowRoomNotice.module.css';
import { sizeText } from './sizeText';

/** Says early, and before a session starts, that the room for sessions runs low. */
export function LowRoomNotice() {
  const { t } = useTranslation('backups');
  const [room, setRoom] = useState<StorageRoom | null>(null);

  useEffect(() => {
    let current = true;
    void readStorageRoom().then((read) => {
      if (current) setRoom(read);
    });
    return () => {
      current = false;
    };
  }, []);

  if (!room?.isLow) return null;
  return (
    <div className={classes.notice}>
      <ErrorNote tone="due" title={t('low.title')}>
        {t('low.text', { used: sizeText(room.used), all: sizeText(room.all) })}
      </ErrorNote>
    </div>
  );
}
