import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { LiaisonDatabase } from '../storage/LiaisonDatabase';
import { readLog } from '../storage/log';
import { readPictures } from '../storage/pictures';
import { readSession, readTranslations } from '../storage/sessions';

/** Everything that is stored of a session, as it is at one moment; undefined when there is no such session. */
export function readContents(db: LiaisonDatabase, id: string): Promise<ArchiveContents | undefined> {
  return db.transaction('r', [db.sessions, db.log, db.translations, db.pictures, db.images], async () => {
    const row = await readSession(db, id);
    if (!row) return undefined;
    const translations = await readTranslations(db, id);
    const log = await readLog(db, id);
    return { session: { ...row, translations }, log, media: await readPictures(db, id) };
  });
}
