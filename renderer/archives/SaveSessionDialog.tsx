import { Button, Checkbox, Modal, PasswordInput, Progress, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../components/ErrorNote';
import { useHost } from '../host/HostContext';
import { addArchiveTexts } from '../i18n/addArchiveTexts';
import { useDatabase } from '../storage/DatabaseContext';
import { askArchiveWorker } from './askArchiveWorker';
import classes from './dialogs.module.css';
import { readContents } from './readContents';
import { sessionFileName } from './sessionFileName';

addArchiveTexts();

const LEAST_PASSPHRASE = 8;

interface SaveSessionDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks what goes into the file of a session, makes it, and lets the person keep it. */
export function SaveSessionDialog({ id, name, onClose }: SaveSessionDialogProps) {
  const { t } = useTranslation(['archives', 'common']);
  const db = useDatabase();
  const host = useHost();
  const [names, setNames] = useState(false);
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const work = useRef(new AbortController());
  const isShort = locked && passphrase.length < LEAST_PASSPHRASE;

  const save = async () => {
    const contents = await readContents(db, id);
    if (!contents) throw new Error(t('common:notFound.text'));
    const job = { kind: 'seal', contents, names, passphrase: locked ? passphrase : null } as const;
    const bytes = await askArchiveWorker(job, setShare, work.current.signal);
    const suggestedName = sessionFileName(name);
    const result = await host.saveFile({ suggestedName, mediaType: 'application/octet-stream', bytes });
    if (result.kind === 'failed') throw new Error(result.reason);
    if (result.kind === 'cancelled') return;
    const message = t(locked ? 'save.savedLocked' : 'save.savedText');
    notifications.show({ title: t('save.saved', { name: result.name }), message });
    onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isShort) return;
    setFault(null);
    setShare(0);
    save()
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : t('common:unknownError')))
      .finally(() => setShare(null));
  };
  const close = () => {
    work.current.abort();
    onClose();
  };

  return (
    <Modal opened onClose={close} size="lg" title={t('save.title', { name })}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <p className={classes.text}>{t('save.text')}</p>
          <Checkbox
            label={t('save.names')}
            description={t('save.namesHint')}
            checked={names}
            onChange={(event) => setNames(event.currentTarget.checked)}
          />
          <Checkbox
            label={t('save.lock')}
            description={t('save.lockHint')}
            checked={locked}
            onChange={(event) => setLocked(event.currentTarget.checked)}
          />
          {locked && (
            <PasswordInput
              label={t('save.passphrase')}
              description={t('save.tooShort', { least: LEAST_PASSPHRASE })}
              autoComplete="new-password"
              data-autofocus
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          )}
          {share !== null && <Progress value={share * 100} aria-label={t('save.working')} />}
          {fault !== null && <ErrorNote title={t('save.failed')}>{t('save.failedText', { reason: fault })}</ErrorNote>}
        </Stack>
        <div className={classes.acts}>
          <Button variant="subtle" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={isShort} loading={share !== null}>
            {t('save.act')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
