import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/exercise/finding';
import { FindingList } from '../../components/FindingList';
import classes from './dialogs.module.css';

interface RefusedDialogProps {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** Everything that must be mended before the file can come in, warnings besides. */
export function RefusedDialog({ file, findings, onClose }: RefusedDialogProps) {
  const { t } = useTranslation(['library', 'common']);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Modal opened onClose={onClose} size="xl" title={t('import.notAdded', { file })}>
      <p className={classes.text}>{t('import.notAddedText', { count: errors })}</p>
      <FindingList findings={findings} />
      <div className={classes.acts}>
        <Button data-autofocus onClick={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </Modal>
  );
}
