import { Button, Skeleton } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { DropTarget } from '../../components/DropTarget';
import { EmptyState } from '../../components/EmptyState';
import { SectionHeading } from '../../components/SectionHeading';
import { useFileDrop } from '../../components/useFileDrop';
import { useDatabase } from '../../storage/DatabaseContext';
import { ExerciseEntry } from './ExerciseEntry';
import classes from './ExerciseShelf.module.css';
import { listShelf } from './shelf';
import { useExerciseImport } from './useExerciseImport';

/** The exercises that can be played, and the way in for more. `urgent`: nothing else is asked of the person first. */
export function ExerciseShelf({ urgent }: { readonly urgent: boolean }) {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const shelf = useLiveQuery(() => listShelf(db), [db]);
  const { pick, receiveFile, dialog } = useExerciseImport();
  const over = useFileDrop(receiveFile);
  const first = shelf?.find(({ card }) => card);

  const open = (
    <Button size="compact-sm" variant="default" onClick={pick}>
      {t('openFile')}
    </Button>
  );
  return (
    <section aria-busy={!shelf}>
      <DropTarget visible={over} />
      {dialog}
      <SectionHeading
        end={
          <span className={classes.ways}>
            <span className={classes.hint}>{t('openHint')}</span>
            {open}
          </span>
        }
      >
        {t('exercises')}
      </SectionHeading>
      {!shelf && <Skeleton height={180} mt="lg" radius="md" />}
      {shelf?.length === 0 && (
        <EmptyState title={t('noExercises')} action={open}>
          {t('noExercisesText')}
        </EmptyState>
      )}
      {shelf?.map((entry) => (
        <ExerciseEntry key={entry.key} entry={entry} urgent={urgent && entry === first} />
      ))}
    </section>
  );
}
