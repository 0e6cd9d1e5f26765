import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../host/HostContext';

export interface KeepReport {
  readonly save: (text: string, extension: 'html' | 'json') => void;
  readonly print: (html: string) => void;
}

/** Puts a report where it outlives the app: into a file, or on paper. */
export function useKeepReport(session: string): KeepReport {
  const { t } = useTranslation('review');
  const host = useHost();
  const failed = (title: string, message: string) => notifications.show({ color: 'red', title, message });

  const save = async (text: string, extension: 'html' | 'json') => {
    const result = await host.saveFile({
      suggestedName: `${t('report.fileName', { session })}.${extension}`,
      mediaType: extension === 'html' ? 'text/html' : 'application/json',
      bytes: new TextEncoder().encode(text),
    });
    if (result.kind === 'saved') notifications.show({ message: t('report.saved', { name: result.name }) });
    if (result.kind === 'failed') failed(t('report.notSaved'), result.reason);
  };
  const print = async (html: string) => {
    const result = await host.printDocument(html);
    if (result.kind === 'failed') failed(t('report.notPrinted'), result.reason);
  };
  return { save: (text, extension) => void save(text, extension), print: (html) => void print(html) };
}
