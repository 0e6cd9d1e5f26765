import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { Inside, OfferedBackup } from './backupsInside';
import classes from './RestoreDialog.module.css';
import { useWhen } from './useWhen';

interface BackupRowProps {
  readonly backup: OfferedBackup;
  /** Undefined until it is known. */
  readonly inside: Inside | undefined;
  readonly busy: boolean;
  readonly onUnlock: (passphrase: string) => Promise<void>;
  /** `passphrase` is what it was unlocked with. */
  readonly onRestore: (passphrase: string | null) => void;
}

/** What is in one backup, and the way to take it. */
export function BackupRow({ backup, inside, busy, onUnlock, onRestore }: BackupRowProps) {
  const { t } = useTranslation('backups');
  const when = useWhen();
  const [passphrase, setPassphrase] = useState('');
  const [given, setGiven] = useState<string | null>(null);
  const written = backup.at === null ? null : t('from.written', { when: when(backup.at) });

  if (inside === undefined) {
    return (
      <li className={classes.backup} aria-busy>
        <div className={classes.words}>
          <p className={classes.quiet}>{[t('from.looking'), written].filter(Boolean).join(' · ')}</p>
        </div>
      </li>
    );
  }
  switch (inside.kind) {
    case 'inspected': {
      const { name, exerciseTitle, records, status, time, lastAt } = inside.summary;
      return (
        <li className={classes.backup}>
          <div className={classes.words}>
            <h3>{name}</h3>
            <p>{t('from.facts', { count: records, status: t(`status.${status}`), time: clockText(time) })}</p>
            <p className={classes.quiet}>{[exerciseTitle, written].filter(Boolean).join(' · ')}</p>
          </div>
          <Button
            variant="default"
            disabled={busy}
            aria-label={t('from.restoreNamed', { name, when: when(backup.at ?? lastAt) })}
            onClick={() => onRestore(given)}
          >
            {t('from.restore')}
          </Button>
        </li>
      );
    }
    case 'locked':
      return (
        <li className={classes.backup}>
          <form
            className={classes.unlock}
            onSubmit={(event) => {
              event.preventDefault();
              setGiven(passphrase);
              void onUnlock(passphrase);
            }}
          >
            <PasswordInput
              label={[t('from.lockedFile'), written].filter(Boolean).join(' · ')}
              description={t('from.locked')}
              error={inside.because === 'misfit' && t('from.misfit')}
              autoComplete="off"
              value={passphrase}
              onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={passphrase === ''}>
              {t('from.unlock')}
            </Button>
          </form>
        </li>
      );
    case 'refused':
    case 'unreadable':
      return (
        <li className={classes.backup}>
          <div className={classes.words}>
            <h3>{t('from.refused')}</h3>
            <p>{inside.why}</p>
            <p className={classes.quiet}>{written}</p>
          </div>
        </li>
      );
  }
}
