import { Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { newerVersion } from '../../host/offlineCopy';

/** Said here and nowhere else: who plays is not asked to care about versions. */
export function NewerVersionNote() {
  const { t } = useTranslation('library');
  const ready = useSyncExternalStore(newerVersion.subscribe, newerVersion.isReady);
  return (
    <div role="status">
      {ready && (
        <Text size="sm" c="dimmed" mb="lg">
          {t('newerVersion')}
        </Text>
      )}
    </div>
  );
}
