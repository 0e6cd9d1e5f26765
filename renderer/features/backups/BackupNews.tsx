import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionStatus } from '#shared/lifecycle/legality';
import { useHost } from '../../host/HostContext';
import { useDatabase } from '../../storage/DatabaseContext';
import classes from './BackupNews.module.css';
import { useBackupKeeper, useBackupState } from './BackupsContext';
import { useBackupWords } from './useBackupWords';

interface BackupNewsProps {
  /** Of the session that is played. */
  readonly id: string;
  readonly status: SessionStatus;
  /** A seat is not disturbed with it, and nothing of it is shown on the curtain. */
  readonly withTheFacilitator: boolean;
}

const TROUBLE = 'backup-trouble';
const WAITS = 'backup-waits';
const OFFER = 'backup-offer';

/** During a session: says once that backups fail or wait, and offers the session's file at its close where none is written. */
export function BackupNews({ id, status, withTheFacilitator }: BackupNewsProps) {
  const { t } = useTranslation('backups');
  const keeper = useBackupKeeper();
  const state = useBackupState();
  const words = useBackupWords(state);
  const saveFile = useSaveSessionFile(id);
  const before = useRef(status);
  const { place, trouble, lock } = state;
  const text = words?.problem ?? words?.state ?? '';

  const fails = withTheFacilitator && trouble !== null && place?.kind === 'ready';
  useEffect(() => {
    if (!fails) return;
    notifications.show({
      id: TROUBLE,
      color: 'yellow',
      title: t('failing'),
      message: `${t('state.trouble')} ${text}`,
      autoClose: 12_000,
    });
    // When it works again, or the laptop goes to a seat, there is nothing more to say.
    return () => void notifications.hide(TROUBLE);
  }, [fails, t, text]);

  // Before STARTEX it would lie over that button; the library has said it already.
  const begun = status !== 'briefing';
  const waits =
    withTheFacilitator && begun && (place?.kind === 'asleep' || (place?.kind === 'ready' && lock === 'wanted'));
  const asleep = place?.kind === 'asleep';
  useEffect(() => {
    if (!waits) return;
    notifications.show({
      id: WAITS,
      color: 'yellow',
      title: t('waiting'),
      message: (
        <div className={classes.ask}>
          <p>{text}</p>
          {asleep && (
            <Button size="compact-sm" variant="default" onClick={() => void keeper.allow()}>
              {t('allow')}
            </Button>
          )}
        </div>
      ),
      autoClose: 20_000,
    });
    return () => void notifications.hide(WAITS);
  }, [waits, asleep, keeper, t, text]);

  const isIn = place?.kind === 'none';
  useEffect(() => {
    const closes = status === 'closed' && before.current !== 'closed';
    before.current = status;
    if (!closes || !isIn) return;
    notifications.show({
      id: OFFER,
      title: t('offer.title'),
      message: (
        <div className={classes.ask}>
          <p>{t('offer.text')}</p>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(OFFER);
              void saveFile();
            }}
          >
            {t('offer.save')}
          </Button>
        </div>
      ),
      autoClose: false,
    });
  }, [isIn, saveFile, status, t]);

  return null;
}

/** Seals a session and lets the person keep its file. */
function useSaveSessionFile(id: string): () => Promise<void> {
  const { t } = useTranslation('backups');
  const db = useDatabase();
  const host = useHost();
  const keeper = useBackupKeeper();
  return useCallback(async () => {
    try {
      const [{ contentsOf }, { askArchive }, { nameBackup }] = await Promise.all([
        import('./backUpSession'),
        import('./askArchive'),
        import('#shared/backup/nameBackup'),
      ]);
      const contents = await contentsOf(db, id);
      const { passphrase } = keeper;
      const bytes = await askArchive({ kind: 'seal', contents, names: true, passphrase });
      const { session, log } = contents;
      const at = new Date().toISOString();
      const suggestedName = nameBackup({ session, records: log.length, at, locked: passphrase !== null });
      const result = await host.saveFile({ suggestedName, mediaType: 'application/zip', bytes });
      if (result.kind === 'saved') notifications.show({ message: t('offer.saved', { name: result.name }) });
      if (result.kind === 'failed') throw new Error(result.reason);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notifications.show({ color: 'red', title: t('offer.notSaved'), message: t('problem.other', { reason }) });
    }
  }, [db, host, id, keeper, t]);
}
