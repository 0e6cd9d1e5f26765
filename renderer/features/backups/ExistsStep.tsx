import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionRow } from '../../storage/rows';
import classes from './RestoreDialog.module.css';
import { useWhen } from './useWhen';

interface ExistsStepProps {
  /** The session on this machine. */
  readonly existing: SessionRow;
  /** How many records the backup has. */
  readonly theirs: number;
  readonly busy: boolean;
  readonly onCopy: () => void;
  readonly onReplace: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The session is still here: it stays, unless the person says twice that it shall go. */
export function ExistsStep({ existing, theirs, busy, onCopy, onReplace, onBack, onClose }: ExistsStepProps) {
  const { t } = useTranslation('backups');
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  const { name, records: count, updatedAt } = existing;
  if (asking) {
    return (
      <Modal opened onClose={onClose} size="lg" title={t('from.replaceTitle', { name })}>
        <p className={classes.intro}>{t('from.replaceText', { count })}</p>
        <div className={classes.acts}>
          <Button data-autofocus variant="default" onClick={() => setAsking(false)}>
            {t('from.back')}
          </Button>
          <Button color="red" loading={busy} onClick={onReplace}>
            {t('from.replaceConfirm')}
          </Button>
        </div>
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={t('from.exists', { name })}>
      <p className={classes.intro}>{t('from.existsText', { count, when: when(updatedAt), theirs })}</p>
      <div className={classes.acts}>
        <Button variant="subtle" onClick={onBack}>
          {t('from.back')}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => setAsking(true)}>
          {t('from.replace')}
        </Button>
        <Button data-autofocus loading={busy} onClick={onCopy}>
          {t('from.copy')}
        </Button>
      </div>
    </Modal>
  );
}
