import { Button, Modal, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedPart } from '#shared/archive/checkPackage';
import type { PackageContents } from '#shared/archive/exercisePackage';
import type { ArchiveFile } from '#shared/ipc/contract';
import { addArchiveTexts } from '../../i18n/addArchiveTexts';
import { IncomingSession } from './IncomingSession';
import { UnlockDialog } from './UnlockDialog';
import { useIncoming } from './useIncoming';
import classes from './dialogs.module.css';

addArchiveTexts();

/** Most files are checked sooner; a dialog that only flashes says nothing. */
const WAIT = 300;

interface ArchiveDialogProps {
  readonly file: ArchiveFile;
  readonly onPackage: (contents: PackageContents, parts: readonly CheckedPart[]) => void;
  readonly onClose: () => void;
}

/** A saved session or a package that was brought in: what is in it, or why it is not taken. */
export function ArchiveDialog({ file, onPackage, onClose }: ArchiveDialogProps) {
  const { t } = useTranslation(['archives', 'common']);
  const { reading, unlock } = useIncoming(file.bytes);
  const [waited, setWaited] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), WAIT);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (reading.kind === 'package') onPackage(reading.contents, reading.parts);
  }, [reading, onPackage]);

  switch (reading.kind) {
    case 'package':
      return null;
    case 'working':
      return (
        <Modal opened={waited} onClose={onClose} size="lg" title={t('open.working', { file: file.name })}>
          <p className={classes.text}>{t('open.workingText')}</p>
          <Progress value={reading.share * 100} aria-label={t('open.working', { file: file.name })} />
        </Modal>
      );
    case 'locked':
      return (
        <UnlockDialog file={file.name} misfit={reading.because === 'misfit'} onUnlock={unlock} onClose={onClose} />
      );
    case 'refused':
    case 'failed': {
      const why = reading.kind === 'refused' ? reading.why : reading.reason;
      return (
        <Modal opened onClose={onClose} size="lg" title={t('open.refused', { file: file.name })}>
          <p className={classes.text} role="alert">
            {why.replaceAll('`', '')}
          </p>
          <p className={classes.text}>{t('open.refusedText')}</p>
          <div className={classes.acts}>
            <Button data-autofocus onClick={onClose}>
              {t('common:close')}
            </Button>
          </div>
        </Modal>
      );
    }
    case 'session':
      return <IncomingSession incoming={reading} onClose={onClose} />;
  }
}
