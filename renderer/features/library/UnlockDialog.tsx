import { Button, Modal, PasswordInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialogs.module.css';

interface UnlockDialogProps {
  readonly file: string;
  /** Whether a passphrase was tried that does not open it. */
  readonly misfit: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a file. */
export function UnlockDialog({ file, misfit, onUnlock, onClose }: UnlockDialogProps) {
  const { t } = useTranslation(['archives', 'common']);
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (passphrase !== '') onUnlock(passphrase);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('open.lockedTitle', { file })}>
      <form onSubmit={submit}>
        <PasswordInput
          label={t('save.passphrase')}
          description={t('open.lockedText')}
          error={misfit && t('open.misfit')}
          autoComplete="off"
          data-autofocus
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button variant="subtle" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={passphrase === ''}>
            {t('open.unlock')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
