import { Dexie, type Table } from 'dexie';
import type { StoredExercise, StoredRecord, SessionRow } from './rows';

/** Everything that the app keeps, in this profile of this machine. A `version(n)` that has shipped is never edited. */
export class LiaisonDatabase extends Dexie {
  readonly exercises!: Table<StoredExercise, string>;
  readonly sessions!: Table<SessionRow, string>;
  readonly log!: Table<StoredRecord, [sessionId: string, seq: number]>;

  constructor(name = 'liaison') {
    // Strict: a write counts as done when the disk has it, so a power cut takes nothing that was acknowledged.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      exercises: 'key',
      sessions: 'id, updatedAt',
      log: '[sessionId+seq]',
    });
  }
}
