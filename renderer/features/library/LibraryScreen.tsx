import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/Screen';

export function LibraryScreen() {
  const { t } = useTranslation('library');
  return (
    <Screen>
      <h1>{t('title')}</h1>
    </Screen>
  );
}
