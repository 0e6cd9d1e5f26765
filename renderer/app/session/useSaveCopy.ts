import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { LogRecord } from '#shared/kernel/logRecord';
import { sealArchive } from '#shared/archive/sealArchive';
import type { ArchivedSession } from '#shared/workflow/sessionArchive';
import { sessionFileName } from '../../archives/sessionFileName';
import { useHost } from '../../host/HostContext';
import { useDatabase } from '../../storage/DatabaseContext';
import { readPictures } from '../../storage/pictures';

/** Saves a session as a file from what is in memory, so that it works when the database does not. */
export function useSaveCopy(): (session: ArchivedSession, log: readonly LogRecord[]) => Promise<void> {
  const { t } = useTranslation('session');
  const db = useDatabase();
  const host = useHost();

  return async (session, log) => {
    // Reading may fail as well. Then the session itself, which is in memory, is saved without its pictures.
    const media = await readPictures(db, session.id).catch(() => []);
    const bytes = await sealArchive({ session, log, media }, { names: true, lock: null });
    const suggestedName = sessionFileName(session.name);
    const result = await host.saveFile({ suggestedName, mediaType: 'application/octet-stream', bytes });
    if (result.kind === 'saved') notifications.show({ message: t('saved', { name: result.name }) });
    if (result.kind === 'failed') notifications.show({ color: 'red', title: t('notSaved'), message: result.reason });
  };
}
