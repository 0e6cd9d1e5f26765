import { useTranslation } from 'react-i18next';
import { FullScreenNote } from '../components/FullScreenNote';

export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <FullScreenNote
      title={t('notFound.title')}
      text={t('notFound.text')}
      details={null}
      action={{ label: t('backToLibrary'), onAct: () => window.location.assign('#/') }}
    />
  );
}
