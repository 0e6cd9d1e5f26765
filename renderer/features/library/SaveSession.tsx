import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSaveSession } from '../../archives/useSaveSession';
import type { SessionRow } from '../../storage/rows';

/** Saves a session as one file. */
export function SaveSession({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation('library');
  const { begin, dialog } = useSaveSession(session);
  return (
    <>
      <ActionIcon
        size="lg"
        aria-label={t('saveNamed', { name: session.name })}
        title={t('saveSession')}
        onClick={begin}
      >
        <IconDownload size={18} stroke={1.6} />
      </ActionIcon>
      {dialog}
    </>
  );
}
