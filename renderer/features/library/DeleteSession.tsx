import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../storage/DatabaseContext';
import type { SessionRow } from '../../storage/rows';
import { deleteSession } from '../../storage/sessions';

const DeleteDialog = lazy(() => import('./DeleteDialog').then((module) => ({ default: module.DeleteDialog })));

/** Asks first: the log exists nowhere else. */
export function DeleteSession({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionIcon size="lg" aria-label={t('deleteNamed', { name: session.name })} onClick={() => setAsking(true)}>
        <IconTrash size={18} stroke={1.6} />
      </ActionIcon>
      {asking && (
        <Suspense>
          <DeleteDialog
            name={session.name}
            onDelete={() => void deleteSession(db, session.id)}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
