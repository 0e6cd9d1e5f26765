import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { createPlayedSession } from '../../storage/log';
import { hashPictures } from '../../storage/pictures';

/**
 * Takes a checked session in, all of it or nothing. Fails when its id is taken: no session is ever overwritten, so a second
 * one needs an id of its own.
 */
export async function takeSession(
  db: LiaisonDatabase,
  { session, log, media }: ArchiveContents,
  as: { readonly id: string; readonly name: string },
): Promise<void> {
  const hashed = await hashPictures(media);
  await createPlayedSession(db, { ...session, ...as, pin: null }, log, { hashed });
}
