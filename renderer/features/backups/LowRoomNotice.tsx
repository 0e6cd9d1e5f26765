import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/ErrorNote';
import { isRoomLow, ROOM_WANTED } from '../../storage/storageRoom';
import classes from './LowRoomNotice.module.css';
import { sizeText } from './sizeText';

/** Says early, and before a session starts, that the room for sessions runs low. */
export function LowRoomNotice() {
  const { t } = useTranslation('backups');
  const [low, setLow] = useState(false);

  useEffect(() => {
    let current = true;
    void isRoomLow().then((found) => {
      if (current) setLow(found);
    });
    return () => {
      current = false;
    };
  }, []);

  if (!low) return null;
  return (
    <div className={classes.notice}>
      <ErrorNote tone="due" title={t('low.title')}>
        {t('low.text', { room: sizeText(ROOM_WANTED) })}
      </ErrorNote>
    </div>
  );
}
