import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dialogs.module.css';

interface DeleteDialogProps {
  readonly name: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

export function DeleteDialog({ name, onDelete, onClose }: DeleteDialogProps) {
  const { t } = useTranslation(['library', 'common']);
  return (
    <Modal opened onClose={onClose} title={t('deleteAsk', { name })}>
      <p className={classes.text}>{t('deleteText')}</p>
      <div className={classes.acts}>
        <Button data-autofocus variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button color="red" onClick={onDelete}>
          {t('deleteConfirm')}
        </Button>
      </div>
    </Modal>
  );
}
