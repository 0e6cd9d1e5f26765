import type { ArchiveContents } from '#shared/archive/archiveContents';
import { readBackupName } from '#shared/backup/backupName';
import { nameBackup, sessionMark } from '#shared/backup/nameBackup';
import type { WriteBackupResult } from '#shared/ipc/contract';
import type { LogRecord } from '#shared/kernel/logRecord';
import type { BackupFolder } from '../../host/backupFolder';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { readLog } from '../../storage/log';
import { readPictures } from '../../storage/pictures';
import type { SessionRow } from '../../storage/rows';
import { listSessions, readSession, readTranslations } from '../../storage/sessions';
import { askArchive } from './askArchive';

/** A session is not in the database any more: there is nothing to back up. */
export class SessionGone extends Error {}

/** What is to be in a session's archive. `log` is given where it is in memory anyway. */
export async function contentsOf(
  db: LiaisonDatabase,
  id: string,
  log?: readonly LogRecord[],
): Promise<ArchiveContents> {
  const row = await readSession(db, id);
  if (!row) throw new SessionGone();
  const translations = await readTranslations(db, id);
  return { session: { ...row, translations }, log: log ?? (await readLog(db, id)), media: await readPictures(db, id) };
}

export interface NamedBackup {
  readonly session: string;
  readonly records: number;
  readonly result: WriteBackupResult;
}

/**
 * Writes a session's archive into the folder, with the people's names: it is there to go on with. One that is there already as it
 * is now is not written twice. Rejects with what went wrong before the folder was touched.
 */
export async function backUpSession(
  folder: BackupFolder,
  contents: ArchiveContents,
  passphrase: string | null,
): Promise<NamedBackup> {
  const { session, log } = contents;
  const records = log.length;
  if ((await writtenIn(folder)).has(keyOf({ mark: sessionMark(session.id), records })))
    return { session: session.name, records, result: { kind: 'written' } };
  const bytes = await askArchive({ kind: 'seal', contents, names: true, passphrase });
  const at = new Date().toISOString();
  const name = nameBackup({ session, records, at, locked: passphrase !== null });
  return { session: session.name, records, result: await folder.write({ name, bytes }) };
}

/** The sessions that have something to lose and are not in the folder as they are now. */
export async function listUnwritten(db: LiaisonDatabase, folder: BackupFolder): Promise<readonly SessionRow[]> {
  const sessions = (await listSessions(db)).sessions.filter(({ records }) => records > 0);
  const written = await writtenIn(folder);
  return sessions.filter(({ id, records }) => !written.has(keyOf({ mark: sessionMark(id), records })));
}

/** What the folder holds; nothing where it cannot be looked into. */
async function writtenIn(folder: BackupFolder): Promise<ReadonlySet<string>> {
  const listed = await folder.list();
  if (listed.kind === 'failed') return new Set();
  return new Set(listed.names.map(readBackupName).flatMap((backup) => (backup ? [keyOf(backup)] : [])));
}

function keyOf({ mark, records }: { readonly mark: string; readonly records: number }): string {
  return `${mark}-${records}`;
}
