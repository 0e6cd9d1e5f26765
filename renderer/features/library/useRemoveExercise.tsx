import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../storage/DatabaseContext';
import { addExercise, readImported, removeExercise } from '../../storage/importedExercises';
import classes from './useRemoveExercise.module.css';

const TIME_TO_UNDO = 12_000;

/** Removes an exercise that was brought in, with a way back for a while. */
export function useRemoveExercise(): (key: string, title: string) => Promise<void> {
  const { t } = useTranslation(['library', 'common']);
  const db = useDatabase();

  return async (key, title) => {
    const stored = await readImported(db, key);
    if (!stored) return;
    await removeExercise(db, key);
    const undo = () => {
      notifications.hide(key);
      void addExercise(db, stored);
    };
    notifications.show({
      id: key,
      autoClose: TIME_TO_UNDO,
      message: (
        <span className={classes.line}>
          {t('removed', { title })}
          <Button size="xs" variant="default" onClick={undo}>
            {t('common:undo')}
          </Button>
        </span>
      ),
    });
  };
}
