import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useDatabase } from '../../storage/DatabaseContext';
import { listExerciseTexts } from '../../storage/exerciseTexts';
import type { ShelfEntry } from './shelf';

/** The exercises that can be picked; undefined while they are being read. The reader itself is fetched after the screen shows. */
export function useShelf(): readonly ShelfEntry[] | undefined {
  const db = useDatabase();
  const texts = useLiveQuery(() => listExerciseTexts(db), [db]);
  const [shelf, setShelf] = useState<readonly ShelfEntry[]>();

  useEffect(() => {
    if (!texts) return;
    let current = true;
    void import('./shelf').then(({ read }) => {
      if (current) setShelf(texts.map((text) => ({ ...text, reading: read(text.text) })));
    });
    return () => {
      current = false;
    };
  }, [texts]);

  return shelf;
}
