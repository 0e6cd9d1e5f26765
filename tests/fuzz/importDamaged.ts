import 'fake-indexeddb/auto';
import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { PackageContents } from '#shared/archive/exercisePackage';
import type { ExerciseId } from '#shared/exercise/ids';
import { takeSession } from '../../renderer/features/library/takeSession';
import { addExercise, removeExercise } from '../../renderer/storage/importedExercises';
import { LiaisonDatabase } from '../../renderer/storage/LiaisonDatabase';
import { readPictures } from '../../renderer/storage/pictures';
import { createSession, deleteSession } from '../../renderer/storage/sessions';
import { aNewSession } from '../support/aStoredSession';
import { dumpDatabase } from '../support/dumpDatabase';
import { failingWrite } from '../support/failingWrite';
import { seededDraw } from '../support/mutateText';
import { openDamaged, type OpenedDamaged, type Outcome } from './openDamaged';

const THERE = 'there-already';
const NEW = 'comes-in';
/** A session of a few dozen records makes more writes than this. */
const FIRST_WRITES = 40;

export interface ImportedDamaged extends OpenedDamaged {
  /** Imports that were broken off: a write failed on the way, or the id was taken. */
  readonly brokenOff: number;
  /** Imports that went through, each taken out again: of sessions, and of exercises with their pictures. */
  readonly imported: number;
  readonly added: number;
  /** Where something was left behind of what was refused or broken off, or missing of what came in. */
  readonly partial: readonly string[];
}

/**
 * Opens damaged archives and packages and brings in those that open: once with a write that fails on the way, a session once over
 * one that is there, once for good. The database is held against what it was before.
 */
export async function importDamaged(
  count: number,
  seed: number,
  onRound: (done: number) => void = () => undefined,
): Promise<ImportedDamaged> {
  const db = new LiaisonDatabase(`import-${seed}`);
  await createSession(db, aNewSession({ id: THERE }));
  const before = await dumpDatabase(db);
  const draw = seededDraw(seed);
  const partial: string[] = [];
  let [brokenOff, imported, added] = [0, 0, 0];

  const check = async ({ round, what }: Outcome, when: string) => {
    if ((await dumpDatabase(db)) !== before) partial.push(`${round}, ${what}: the database has changed after ${when}`);
  };
  const breaksOff = async (contents: ArchiveContents, id: string): Promise<boolean> => {
    try {
      await takeSession(db, contents, { id, name: 'Damaged' });
      return false;
    } catch {
      brokenOff += 1;
      return true;
    }
  };

  const opened = await openDamaged(count, seed, async (outcome) => {
    const { session, folder, round, what } = outcome;
    if (folder !== null) {
      // The exercise, room for its pictures, and each of those twice.
      const fault = failingWrite(draw(1, 2 + 2 * folder.media.length));
      const told = await keep(db, folder).then(
        () => false,
        () => true,
      );
      fault.undo();
      if (told) brokenOff += 1;
      else partial.push(`${round}, ${what}: a write that failed was not told`);
      await check(outcome, 'a write that failed');
      await keep(db, folder);
      if ((await readPictures(db, NEW)).length !== folder.media.length)
        partial.push(`${round}, ${what}: not all of it came in`);
      added += 1;
      await removeExercise(db, NEW);
      await check(outcome, 'it was removed');
    } else if (session === null) await check(outcome, 'nothing was taken in');
    else {
      const heal = failingAt(db, draw(1, Math.min(FIRST_WRITES, session.log.length + 1)));
      if (!(await breaksOff(session, NEW))) partial.push(`${round}, ${what}: a write that failed was not told`);
      heal();
      await check(outcome, 'a write that failed');
      if (!(await breaksOff(session, THERE))) partial.push(`${round}, ${what}: a session was overwritten`);
      await check(outcome, 'an id that was taken');
      await takeSession(db, session, { id: NEW, name: 'Damaged' });
      const [row, records] = await Promise.all([db.sessions.get(NEW), db.log.where({ sessionId: NEW }).count()]);
      if (row === undefined || records !== session.log.length) partial.push(`${round}, ${what}: not all of it came in`);
      imported += 1;
      await deleteSession(db, NEW);
      await check(outcome, 'it was deleted');
    }
    onRound(round + 1);
  });
  await db.delete();
  return { ...opened, brokenOff, imported, added, partial };
}

function keep(db: LiaisonDatabase, { text, translations, media }: PackageContents): Promise<void> {
  return addExercise(db, { key: NEW, id: 'damaged' as ExerciseId, text, translations, addedAt: 1 }, media);
}

/** Makes the n-th write from now fail. Returns how to stop that. */
function failingAt(db: LiaisonDatabase, nth: number): () => void {
  let writes = 0;
  const fail = () => {
    writes += 1;
    if (writes === nth) throw new Error('The disk is full.');
  };
  for (const table of db.tables) table.hook('creating', fail);
  return () => {
    for (const table of db.tables) table.hook('creating').unsubscribe(fail);
  };
}
