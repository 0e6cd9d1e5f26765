import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dialogs.module.css';

interface DiffersDialogProps {
  readonly title: string;
  readonly theirs: string;
  readonly ours: string;
  readonly onReplace: () => void;
  readonly onKeepBoth: () => void;
  readonly onClose: () => void;
}

/** Asks what to do with a file of an exercise that was brought in before with another text. */
export function DiffersDialog({ title, theirs, ours, onReplace, onKeepBoth, onClose }: DiffersDialogProps) {
  const { t } = useTranslation(['library', 'common']);
  return (
    <Modal opened onClose={onClose} size="lg" title={t('import.differs', { title })}>
      <p className={classes.text}>{t('import.differsText', { theirs, ours })}</p>
      <div className={classes.acts}>
        <Button variant="subtle" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button variant="default" onClick={onReplace}>
          {t('import.replace')}
        </Button>
        <Button data-autofocus onClick={onKeepBoth}>
          {t('import.keepBoth')}
        </Button>
      </div>
    </Modal>
  );
}
