import { Button, Skeleton } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropTarget } from '../../components/DropTarget';
import { EmptyState } from '../../components/EmptyState';
import { SectionHeading } from '../../components/SectionHeading';
import { useFileDrop } from '../../components/useFileDrop';
import { useDatabase } from '../../storage/DatabaseContext';
import { ExerciseEntry } from './ExerciseEntry';
import classes from './ExerciseShelf.module.css';
import { hasWords } from './hasWords';
import { listShelf } from './shelf';
import { ShelfFilter } from './ShelfFilter';
import { shelfTexts } from './shelfTexts';
import { useExerciseImport } from './useExerciseImport';

/** As many are seen at one glance. */
const FEW = 3;

/** The exercises that can be played, and the way in for more. What is `offered` on the screen already is found only by looking for it. */
export function ExerciseShelf({ offered }: { readonly offered: string | null }) {
  const { t } = useTranslation(['library', 'common']);
  const db = useDatabase();
  const shelf = useLiveQuery(() => listShelf(db), [db]);
  const { pick, receiveFile, dialog } = useExerciseImport();
  const over = useFileDrop(receiveFile);
  const [filter, setFilter] = useState('');
  const looking = filter.trim() !== '';
  const shown = shelf?.filter((entry) => (looking ? hasWords(shelfTexts(t, entry), filter) : entry.key !== offered));

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
            {shelf && shelf.length > FEW && <ShelfFilter value={filter} onChange={setFilter} />}
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
      {looking && shown?.length === 0 && (
        <EmptyState title={t('filteredOut', { filter: filter.trim() })}>{t('filteredOutText')}</EmptyState>
      )}
      {shown?.map((entry) => (
        <ExerciseEntry key={entry.key} entry={entry} />
      ))}
    </section>
  );
}
