import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DropTarget } from '../../components/DropTarget';
import { EmptyState } from '../../components/EmptyState';
import { SectionHeading } from '../../components/SectionHeading';
import { useFileDrop } from '../../components/useFileDrop';
import { ExerciseEntry } from './ExerciseEntry';
import classes from './ExerciseShelf.module.css';
import { useExerciseImport } from './useExerciseImport';
import { useShelf } from './useShelf';

/** The exercises that can be played, and the way in for more. `urgent`: nothing else is asked of the person first. */
export function ExerciseShelf({ urgent }: { readonly urgent: boolean }) {
  const { t } = useTranslation('library');
  const shelf = useShelf();
  const { pick, receiveFile, dialog } = useExerciseImport(shelf);
  const over = useFileDrop(receiveFile);
  const first = shelf?.find(({ reading }) => reading.kind === 'valid');

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
