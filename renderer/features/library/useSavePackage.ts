import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../archives/sessionFileName';
import { useHost } from '../../host/HostContext';
import { useDatabase } from '../../storage/DatabaseContext';
import { readFolder } from './readFolder';
import { useTry } from './useTry';

/** Saves an exercise with its pictures and its texts in other languages as one file. */
export function useSavePackage(): (key: string, title: string) => Promise<void> {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const host = useHost();
  const attempt = useTry();

  return (key, title) =>
    attempt(t('packageNotSaved', { title }), async () => {
      const [{ writePackage }, folder] = await Promise.all([
        import('#shared/archive/exercisePackage'),
        readFolder(db, key),
      ]);
      if (folder === null) return;
      const result = await host.saveFile({
        suggestedName: `${fileName(title)}.liaison`,
        mediaType: 'application/octet-stream',
        bytes: writePackage(folder),
      });
      if (result.kind === 'failed') throw new Error(result.reason);
      if (result.kind === 'saved') notifications.show({ message: t('packageSaved', { name: result.name }) });
    });
}
