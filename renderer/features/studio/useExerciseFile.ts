import { useEffect, useState } from 'react';
import type { Exercise } from '#shared/exercise/exercise';
import type { Finding } from '#shared/exercise/finding';
import { parseExercise } from '#shared/exercise/parseExercise';
import { useDatabase } from '../../storage/DatabaseContext';
import { readExerciseText } from '../../storage/exerciseTexts';

export interface ExerciseFile {
  readonly text: string;
  readonly exercise: Exercise;
  /** Warnings and hints. */
  readonly findings: readonly Finding[];
}

/** The file under a key of the library; undefined while it is read, null when it is not there or cannot be played. */
export function useExerciseFile(key: string): ExerciseFile | null | undefined {
  const db = useDatabase();
  const [file, setFile] = useState<ExerciseFile | null>();

  useEffect(() => {
    let current = true;
    void readExerciseText(db, key).then((text) => {
      if (!current) return;
      const parsed = text === undefined ? null : parseExercise(text);
      setFile(text !== undefined && parsed?.kind === 'valid' ? { ...parsed, text } : null);
    });
    return () => {
      current = false;
    };
  }, [db, key]);

  return file;
}
