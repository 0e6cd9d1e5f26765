import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Does something with what is stored, and says plainly when it could not be done. `failed` titles what is said then. */
export function useTry(): (failed: string, act: () => Promise<void>) => Promise<void> {
  const { t } = useTranslation(['library', 'common']);
  return useCallback(
    async (failed, act) => {
      try {
        await act();
      } catch (error) {
        const reason = error instanceof Error ? error.message : t('common:unknownError');
        notifications.show({ color: 'red', title: failed, message: t('failedText', { reason }) });
      }
    },
    [t],
  );
}
