import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../components/SectionHeading';
import { useBackupKeeper, useBackupState } from './BackupsContext';
import classes from './BackupsSection.module.css';
import { useBackupWords } from './useBackupWords';
import { useChooseFolder } from './useChooseFolder';
import { useWhen } from './useWhen';

const BackupsDialog = lazy(() => import('./BackupsDialog').then((module) => ({ default: module.BackupsDialog })));
const RestoreDialog = lazy(() => import('./RestoreDialog').then((module) => ({ default: module.RestoreDialog })));

/** In the library: whether what is played is safe elsewhere too, and the way back from there. */
export function BackupsSection() {
  const { t } = useTranslation('backups');
  const keeper = useBackupKeeper();
  const state = useBackupState();
  const words = useBackupWords(state);
  const chooseFolder = useChooseFolder();
  const when = useWhen();
  const [shown, setShown] = useState<'settings' | 'restore' | null>(null);
  const { place, canChoose, lock, last } = state;
  const problem = words?.problem ?? null;
  const close = () => setShown(null);
  return (
    <section className={classes.section}>
      <SectionHeading
        end={
          <span className={classes.ways}>
            <Button size="compact-sm" variant="default" onClick={() => setShown('settings')}>
              {t('settings')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setShown('restore')}>
              {t('restore')}
            </Button>
          </span>
        }
      >
        {t('title')}
      </SectionHeading>
      <div className={classes.line} data-attention={problem !== null || undefined}>
        <div className={classes.words} role="status">
          <p>{words?.state}</p>
          {problem !== null && <p>{problem}</p>}
          {place?.kind === 'ready' && (
            <p className={classes.last}>
              {last ? t('last', { name: last.session, when: when(last.at) }) : t('lastNone')}
            </p>
          )}
        </div>
        {place?.kind === 'none' && canChoose && (
          <Button variant="default" onClick={() => void chooseFolder()}>
            {t('choose')}
          </Button>
        )}
        {place?.kind === 'asleep' && (
          <Button variant="default" onClick={() => void keeper.allow()}>
            {t('allow')}
          </Button>
        )}
        {place?.kind === 'ready' && lock === 'wanted' && (
          <Button variant="default" onClick={() => setShown('settings')}>
            {t('givePassphrase')}
          </Button>
        )}
      </div>
      <Suspense>
        {shown === 'settings' && <BackupsDialog onClose={close} />}
        {shown === 'restore' && <RestoreDialog onClose={close} />}
      </Suspense>
    </section>
  );
}
