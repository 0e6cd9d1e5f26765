import { ActionIcon } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../storage/DatabaseContext';
import type { SessionRow } from '../../storage/rows';
import { deleteSession } from '../../storage/sessions';

/** Asks first: the log exists nowhere else. */
export function DeleteSession({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation(['library', 'common']);
  const db = useDatabase();

  const ask = () =>
    modals.openConfirmModal({
      title: t('deleteAsk', { name: session.name }),
      children: t('deleteText'),
      labels: { confirm: t('deleteConfirm'), cancel: t('common:cancel') },
      confirmProps: { color: 'red' },
      onConfirm: () => void deleteSession(db, session.id),
    });

  return (
    <ActionIcon size="lg" aria-label={t('deleteNamed', { name: session.name })} onClick={ask}>
      <IconTrash size={18} stroke={1.6} />
    </ActionIcon>
  );
}
