import { Button, Modal, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepData } from '../../storage/keepData';
import { readStorageRoom, type StorageRoom } from '../../storage/storageRoom';
import classes from './BackupsDialog.module.css';
import { useBackupKeeper, useBackupState } from './BackupsContext';
import { sizeText } from './sizeText';
import { useBackupWords } from './useBackupWords';
import { useChooseFolder } from './useChooseFolder';
import { useWhen } from './useWhen';

/** Where backups go, how they stand, and whether they are locked. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('backups');
  const keeper = useBackupKeeper();
  const state = useBackupState();
  const words = useBackupWords(state);
  const chooseFolder = useChooseFolder();
  const when = useWhen();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== passphrase;
  const storage = useStorage();
  const { place, canChoose, lock, last, busy } = state;
  const problem = words?.problem ?? null;

  const backUpNow = async () => {
    const count = await keeper.backUpAll();
    if (keeper.read().trouble) return;
    notifications.show({ message: count === 0 ? t('nowNothing') : t('nowDone', { count }) });
  };

  return (
    <Modal opened onClose={onClose} size="lg" title={t('title')}>
      <section className={classes.part} aria-label={t('where')}>
        <div role="status">
          <p>{words?.state}</p>
          {problem !== null && <p className={classes.problem}>{problem}</p>}
          {place?.kind === 'ready' && (
            <p className={classes.quiet}>
              {busy ? t('writing') : last ? t('last', { name: last.session, when: when(last.at) }) : t('lastNone')}
            </p>
          )}
        </div>
        <div className={classes.acts}>
          {canChoose && (
            <Button variant="default" onClick={() => void chooseFolder()}>
              {t(place?.kind === 'none' ? 'choose' : 'chooseOther')}
            </Button>
          )}
          {place?.kind === 'asleep' && <Button onClick={() => void keeper.allow()}>{t('allow')}</Button>}
          {place?.kind === 'ready' && lock !== 'wanted' && (
            <Button loading={busy} onClick={() => void backUpNow()}>
              {t('now')}
            </Button>
          )}
        </div>
      </section>
      {canChoose && (
        <form
          className={classes.part}
          onSubmit={(event) => {
            event.preventDefault();
            if (passphrase === '' || again !== passphrase) return;
            keeper.setPassphrase(passphrase);
            setPassphrase('');
            setAgain('');
          }}
        >
          <h3>{t('lock')}</h3>
          <p className={classes.quiet}>
            {t(lock === 'open' ? 'lockOpen' : lock === 'given' ? 'lockGiven' : 'lockWanted')}
          </p>
          <div className={classes.field}>
            <PasswordInput
              label={t('lockLabel')}
              autoComplete="off"
              value={passphrase}
              onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
            <PasswordInput
              label={t('lockAgain')}
              autoComplete="off"
              value={again}
              error={differs}
              onChange={({ currentTarget }) => setAgain(currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={passphrase === '' || again !== passphrase}>
              {t('lockSet')}
            </Button>
            {lock !== 'open' && (
              <Button variant="subtle" onClick={() => keeper.setPassphrase(null)}>
                {t('lockOff')}
              </Button>
            )}
          </div>
        </form>
      )}
      {storage && (
        <section className={classes.part}>
          <h3>{t('storage')}</h3>
          <p className={classes.quiet}>
            {t(storage.kept ? 'kept' : 'notKept')}{' '}
            {storage.room && t('room', { used: sizeText(storage.room.used), all: sizeText(storage.room.all) })}
          </p>
        </section>
      )}
    </Modal>
  );
}

function useStorage() {
  const [storage, setStorage] = useState<{ readonly kept: boolean; readonly room: StorageRoom | null } | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([keepData(), readStorageRoom()]).then(([kept, room]) => {
      if (current) setStorage({ kept, room });
    });
    return () => {
      current = false;
    };
  }, []);
  return storage;
}
