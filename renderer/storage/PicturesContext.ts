import { createContext, use, useCallback } from 'react';
import type { ExerciseId } from '#shared/exercise/ids';
import { pictureAddress } from './shippedMedia';

/** Where the page keeps the pictures that are stored for what it shows, by their names. */
export const PicturesContext = createContext<ReadonlyMap<string, string>>(new Map());

/**
 * Tells the address of an exercise's picture: what is stored with the session comes first, then what ships with the app. Null
 * when it is not here.
 */
export function usePictureAddress(): (exercise: ExerciseId, image: string) => string | null {
  const stored = use(PicturesContext);
  return useCallback((exercise, image) => stored.get(image) ?? pictureAddress(exercise, image), [stored]);
}
