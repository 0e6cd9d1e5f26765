import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../storage/DatabaseContext';
import { addExercise, readImported, removeExercise } from '../../storage/importedExercises';
import { readPictures } from '../../storage/pictures';
import classes from './useRemoveExercise.module.css';
import { useTry } from './useTry';

const TIME_TO_UNDO = 12_000;

/** Removes an exercise that was brought in, with a way back for a while. */
export function useRemoveExercise(): (key: string, title: string) => Promise<void> {
  const { t } = useTranslation(['library', 'common']);
  const db = useDatabase();
  const attempt = useTry();

  const remove = async (key: string, title: string) => {
    const stored = await readImported(db, key);
    if (!stored) return;
    const media = await readPictures(db, key);
    await removeExercise(db, key);
    const undo = () =>
      attempt(t('notBroughtBack', { title }), async () => {
        await addExercise(db, stored, media);
        notifications.hide(key);
      });
    notifications.show({
      id: key,
      autoClose: TIME_TO_UNDO,
      message: (
        <span className={classes.line}>
          {t('removed', { title })}
          <Button size="xs" variant="default" onClick={() => void undo()}>
            {t('common:undo')}
          </Button>
        </span>
      ),
    });
  };
  return (key, title) => attempt(t('notRemoved', { title }), () => remove(key, title));
}
