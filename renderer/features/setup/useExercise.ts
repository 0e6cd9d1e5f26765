import { useEffect, useState } from 'react';
import type { Exercise } from '#shared/exercise/exercise';
import { parseExercise } from '#shared/exercise/parseExercise';
import { useDatabase } from '../../storage/DatabaseContext';
import { readExerciseText } from '../../storage/exerciseTexts';

export interface ReadyExercise {
  readonly exercise: Exercise;
  readonly text: string;
}

/** The exercise under a key of the library; undefined while it is read, null when it is not there or cannot be run. */
export function useExercise(key: string): ReadyExercise | null | undefined {
  const db = useDatabase();
  const [ready, setReady] = useState<ReadyExercise | null>();

  useEffect(() => {
    let current = true;
    void readExerciseText(db, key).then((text) => {
      if (!current) return;
      const parsed = text === undefined ? null : parseExercise(text);
      setReady(text !== undefined && parsed?.kind === 'valid' ? { exercise: parsed.exercise, text } : null);
    });
    return () => {
      current = false;
    };
  }, [db, key]);

  return ready;
}
