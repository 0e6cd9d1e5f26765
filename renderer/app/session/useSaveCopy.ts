import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { LogRecord } from '#shared/kernel/logRecord';
import { sessionArchive, type ArchivedSession } from '#shared/workflow/sessionArchive';
import { useHost } from '../../host/HostContext';

/** Saves a session as a file from what is in memory, so that it works when the database does not. */
export function useSaveCopy(): (session: ArchivedSession, log: readonly LogRecord[]) => Promise<void> {
  const { t } = useTranslation('session');
  const host = useHost();

  return async (session, log) => {
    const bytes = new TextEncoder().encode(sessionArchive(session, log));
    const result = await host.saveFile({ suggestedName: `${session.name}.json`, mediaType: 'application/json', bytes });
    if (result.kind === 'saved') notifications.show({ message: t('saved', { name: result.name }) });
    if (result.kind === 'failed') notifications.show({ color: 'red', title: t('notSaved'), message: result.reason });
  };
}
