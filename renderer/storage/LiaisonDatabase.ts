import { Dexie, type Table } from 'dexie';
import { upgradeRecord, type EarlierRecord } from '#shared/kernel/upgradeRecord';
import type { SessionRow, StoredExercise, StoredImage, StoredPicture, StoredRecord, StoredTranslation } from './rows';

interface EarlierSession {
  seats: readonly object[];
}
type EarlierStoredRecord = EarlierRecord & Pick<StoredRecord, 'sessionId'>;

/** Everything that the app keeps, in this profile of this machine. A `version(n)` that has shipped is never edited. */
export class LiaisonDatabase extends Dexie {
  readonly exercises!: Table<StoredExercise, string>;
  readonly sessions!: Table<SessionRow, string>;
  readonly log!: Table<StoredRecord, [sessionId: string, seq: number]>;
  readonly translations!: Table<StoredTranslation, [sessionId: string, language: string]>;
  readonly pictures!: Table<StoredPicture, [owner: string, name: string]>;
  readonly images!: Table<StoredImage, string>;

  constructor(name = 'liaison') {
    // Strict: a write counts as done when the disk has it, so a power cut takes nothing that was acknowledged.
    super(name, { chromeTransactionDurability: 'strict' });
    // A newer version wants to change how things are stored. Dexie would let it and then open what it made of them, and this
    // version would write into that.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    this.version(1).stores({
      exercises: 'key',
      sessions: 'id, updatedAt',
      log: '[sessionId+seq]',
    });
    this.version(2).upgrade(async (tx) => {
      await tx.table('sessions').toCollection().modify({ frame: null });
      const log = tx.table<EarlierStoredRecord>('log').toCollection();
      await log.modify((record, stored: { value: EarlierStoredRecord }) => {
        stored.value = upgradeRecord(record);
      });
    });
    this.version(3)
      .stores({ translations: '[sessionId+language]' })
      .upgrade(async (tx) => {
        const sessions = tx.table<EarlierSession>('sessions').toCollection();
        await sessions.modify((session) => {
          session.seats = session.seats.map((seat) => ({ ...seat, language: null }));
        });
      });
    this.version(4).stores({ pictures: '[owner+name], hash', images: 'hash' });
  }
}
