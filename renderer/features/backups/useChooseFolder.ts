import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useBackupKeeper } from './BackupsContext';

/** Lets the person choose the folder, and says plainly why it was not taken. To be called by a click. */
export function useChooseFolder(): () => Promise<void> {
  const { t } = useTranslation('backups');
  const keeper = useBackupKeeper();
  return async () => {
    const chosen = await keeper.choose();
    if (chosen.kind !== 'failed') return;
    notifications.show({ color: 'red', title: t('notChosen'), message: t('problem.other', { reason: chosen.reason }) });
  };
}
