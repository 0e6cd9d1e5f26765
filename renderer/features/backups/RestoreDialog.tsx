import { Button, FileButton, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveContents } from '#shared/archive/archiveContents';
import { ErrorNote } from '../../components/ErrorNote';
import { useDatabase } from '../../storage/DatabaseContext';
import { restoreSession, type RestoreHow } from '../../storage/restoreSession';
import type { SessionRow } from '../../storage/rows';
import { readSession } from '../../storage/sessions';
import { askArchive } from './askArchive';
import { BackupRow } from './BackupRow';
import type { OfferedBackup } from './backupsInside';
import { useBackupKeeper, useBackupState } from './BackupsContext';
import { ExistsStep } from './ExistsStep';
import classes from './RestoreDialog.module.css';
import { useBackupsInside } from './useBackupsInside';
import { useChooseFolder } from './useChooseFolder';

/** A checked session, and the one on this machine that has its id. */
interface Found {
  readonly contents: ArchiveContents;
  readonly existing: SessionRow;
}

/** Shows what is inside each backup before anything is replaced. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('backups');
  const db = useDatabase();
  const keeper = useBackupKeeper();
  const { place, arrivals, canChoose } = useBackupState();
  const { backups, failed, inside, unlock, addFile } = useBackupsInside(place, arrivals);
  const chooseFolder = useChooseFolder();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);

  const notDone = (message: string) => notifications.show({ color: 'red', title: t('from.notDone'), message });
  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notDone(t('from.unchanged', { reason }));
    } finally {
      setBusy(false);
    }
  };

  const restore = (contents: ArchiveContents, how: RestoreHow) =>
    attempt(async () => {
      const restored = await restoreSession(db, contents, how);
      if (restored.kind === 'inPlay') return void notDone(t('from.inPlay'));
      const name = how.kind === 'add' ? how.name : contents.session.name;
      notifications.show({ message: t('from.done', { name }) });
      onClose();
    });

  const take = (backup: OfferedBackup, passphrase: string | null) =>
    attempt(async () => {
      const bytes = await backup.read();
      const opened = await askArchive({
        kind: 'open',
        bytes,
        passphrase: passphrase ?? keeper.passphrase ?? undefined,
      });
      if (opened.kind === 'locked') return void notDone(t('from.misfit'));
      if (opened.kind === 'refused') return void notDone(opened.why);
      if (opened.kind === 'package') return void notDone(t('from.noSession'));
      const { contents } = opened;
      const existing = await readSession(db, contents.session.id);
      if (existing) setFound({ contents, existing });
      else await restore(contents, { kind: 'add', name: contents.session.name });
    });

  if (found) {
    const { contents, existing } = found;
    const copyName = t('from.copyName', { name: contents.session.name });
    return (
      <ExistsStep
        existing={existing}
        theirs={contents.log.length}
        busy={busy}
        onCopy={() => void restore(contents, { kind: 'add', name: copyName })}
        onReplace={() => void restore(contents, { kind: 'replace' })}
        onBack={() => setFound(null)}
        onClose={onClose}
      />
    );
  }
  return (
    <Modal opened onClose={onClose} size="xl" title={t('from.title')}>
      <p className={classes.intro}>{t('from.intro')}</p>
      {failed !== null && <ErrorNote title={t('from.notListed')}>{t('problem.other', { reason: failed })}</ErrorNote>}
      {backups === null && <p aria-busy>{t('from.looking')}</p>}
      {backups?.length === 0 && failed === null && (
        <p>{place?.kind === 'ready' ? t('from.none', { place: place.name }) : t('from.noPlace')}</p>
      )}
      <ul className={classes.list}>
        {backups?.map((backup) => (
          <BackupRow
            key={backup.key}
            backup={backup}
            inside={inside.get(backup.key)}
            busy={busy}
            onUnlock={(passphrase) => unlock(backup, passphrase)}
            onRestore={(passphrase) => void take(backup, passphrase)}
          />
        ))}
      </ul>
      <div className={classes.acts}>
        {place?.kind === 'asleep' && (
          <Button variant="default" onClick={() => void keeper.allow()}>
            {t('allow')}
          </Button>
        )}
        {canChoose && (
          <Button variant="default" onClick={() => void chooseFolder()}>
            {t(place?.kind === 'none' ? 'choose' : 'chooseOther')}
          </Button>
        )}
        <FileButton accept=".liaison-session,.zip,.json" onChange={(file) => file && addFile(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('from.file')}
            </Button>
          )}
        </FileButton>
      </div>
    </Modal>
  );
}
