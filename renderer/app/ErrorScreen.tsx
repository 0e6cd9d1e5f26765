import { useTranslation } from 'react-i18next';
import { FullScreenNote } from '../components/FullScreenNote';

export function ErrorScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <FullScreenNote
      title={t('errors.title')}
      text={t('errors.text')}
      details={error instanceof Error ? error.message : String(error)}
      action={{ label: t('errors.reload'), onAct: () => window.location.reload() }}
    />
  );
}
