import type { MediaFile } from '#shared/archive/archiveContents';
import type { ExerciseId } from '#shared/exercise/ids';

const files = import.meta.glob<string>('../../exercises/*/media/*', { query: '?url', import: 'default', eager: true });

const MEDIA = /([^/]+\/media\/[^/]+)$/;

/** Where the app keeps the pictures of the exercises that ship, by `folder/media/file`. A picture is fetched when it is shown. */
const addresses = new Map(
  Object.entries(files).flatMap(([path, address]) => {
    const name = MEDIA.exec(path)?.[1];
    return name === undefined ? [] : [[name, address] as const];
  }),
);

/**
 * The address of an exercise's picture; null when it is not here, as with an exercise that was brought in as a text alone.
 * Only what ships with the app is ever found: no text of an exercise leads anywhere else.
 */
export function pictureAddress(exercise: ExerciseId, image: string): string | null {
  return addresses.get(`${exercise}/${image}`) ?? null;
}

/** The pictures of an exercise that ships, by its folder; none for any other. */
export function readShippedMedia(folder: string): Promise<readonly MediaFile[]> {
  const own = [...addresses].filter(([name]) => name.startsWith(`${folder}/`));
  return Promise.all(
    own.map(async ([name, address]) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return { name: name.slice(folder.length + 1), bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}
