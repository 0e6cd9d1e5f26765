import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { LogRecord } from '#shared/kernel/logRecord';
import { sealArchive } from '#shared/archive/sealArchive';
import type { SaveRequest } from '#shared/ipc/contract';
import type { ArchivedSession } from '#shared/workflow/sessionArchive';
import { fileName, sessionFileName } from '../../archives/sessionFileName';
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
    const sealed = await sealArchive({ session, log, media }, { names: true, lock: null }).catch(() => null);
    const file =
      sealed === null
        ? asItIs(session, log)
        : { suggestedName: sessionFileName(session.name), mediaType: 'application/octet-stream', bytes: sealed };
    const result = await host.saveFile(file);
    if (result.kind === 'saved') notifications.show({ message: t('saved', { name: result.name }) });
    if (result.kind === 'failed') notifications.show({ color: 'red', title: t('notSaved'), message: result.reason });
  };
}

/** What is so damaged that no archive can be made of it is written down as it is: it cannot be opened, but read. */
function asItIs(session: ArchivedSession, log: readonly LogRecord[]): SaveRequest {
  const text = JSON.stringify({ damaged: true, session, log }, null, 2);
  return {
    suggestedName: `${fileName(session.name) || 'session'}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(text),
  };
}
