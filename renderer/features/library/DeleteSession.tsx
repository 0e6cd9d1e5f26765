import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../storage/DatabaseContext';
import { deleteUnlessInPlay } from './deleteUnlessInPlay';
import { useTry } from './useTry';

const DeleteDialog = lazy(() => import('./DeleteDialog').then((module) => ({ default: module.DeleteDialog })));

/** Asks first: the log exists nowhere else. */
export function DeleteSession({ session }: { readonly session: { readonly id: string; readonly name: string } }) {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const attempt = useTry();
  const [asking, setAsking] = useState(false);
  const { id, name } = session;

  const remove = () => {
    setAsking(false);
    const title = t('notDeleted', { name });
    return attempt(title, async () => {
      if (await deleteUnlessInPlay(db, id)) return;
      notifications.show({ color: 'red', title, message: t('notDeletedInPlay') });
    });
  };

  return (
    <>
      <ActionIcon size="lg" aria-label={t('deleteNamed', { name })} onClick={() => setAsking(true)}>
        <IconTrash size={18} stroke={1.6} />
      </ActionIcon>
      {asking && (
        <Suspense>
          <DeleteDialog name={name} onDelete={() => void remove()} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
