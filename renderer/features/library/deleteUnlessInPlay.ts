import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import { sessionLock } from '../../storage/sessionLock';
import { deleteSession } from '../../storage/sessions';

/**
 * Deletes a session with its log; false, and nothing is touched, when some window plays it. The lock is held meanwhile, so
 * that none begins to. Rejects when the database does.
 */
export async function deleteUnlessInPlay(
  db: LiaisonDatabase,
  id: string,
  locks: LockManager = navigator.locks,
): Promise<boolean> {
  return locks.request(sessionLock(id), { ifAvailable: true }, async (lock) => {
    if (lock) await deleteSession(db, id);
    return lock !== null;
  });
}
