import { useEffect, useState } from 'react';
import type { Exercise } from '#shared/exercise/exercise';
import { parseExercise } from '#shared/exercise/parseExercise';
import type { Translation } from '#shared/exercise/texts/translation';
import { useDatabase } from '../../storage/DatabaseContext';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { readExerciseText, readExerciseTranslations } from '../../storage/exerciseTexts';

export interface ReadyExercise {
  /** Names it in the library. */
  readonly key: string;
  readonly exercise: Exercise;
  readonly text: string;
  readonly translations: readonly Translation[];
}

/** The exercise under a key of the library; undefined while it is read, null when it is not there or cannot be run. */
export function useExercise(key: string): ReadyExercise | null | undefined {
  const db = useDatabase();
  const [found, setFound] = useState<ReadyExercise | null>();

  useEffect(() => {
    let current = true;
    void readExercise(db, key).then((read) => {
      if (current) setFound(read);
    });
    return () => {
      current = false;
    };
  }, [db, key]);

  return found;
}

async function readExercise(db: LiaisonDatabase, key: string): Promise<ReadyExercise | null> {
  const text = await readExerciseText(db, key);
  if (text === undefined) return null;
  const parsed = parseExercise(text);
  if (parsed.kind === 'invalid') return null;
  return { key, exercise: parsed.exercise, text, translations: await readExerciseTranslations(db, key) };
}
