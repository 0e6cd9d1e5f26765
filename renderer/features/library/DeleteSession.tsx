import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../storage/DatabaseContext';
import type { SessionRow } from '../../storage/rows';
import { deleteUnlessInPlay } from './deleteUnlessInPlay';

const DeleteDialog = lazy(() => import('./DeleteDialog').then((module) => ({ default: module.DeleteDialog })));

/** Asks first: the log exists nowhere else. */
export function DeleteSession({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation(['library', 'common']);
  const db = useDatabase();
  const [asking, setAsking] = useState(false);
  const { id, name } = session;

  const remove = async () => {
    setAsking(false);
    const title = t('notDeleted', { name });
    try {
      if (await deleteUnlessInPlay(db, id)) return;
      notifications.show({ color: 'red', title, message: t('notDeletedInPlay') });
    } catch (error) {
      const reason = error instanceof Error ? error.message : t('common:unknownError');
      notifications.show({ color: 'red', title, message: t('notDeletedText', { reason }) });
    }
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
