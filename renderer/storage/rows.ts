import type { ExerciseCard } from '#shared/exercise/exerciseCard';
import type { Finding } from '#shared/exercise/finding';
import type { ExerciseId, RoleId } from '#shared/exercise/ids';
import type { Translation } from '#shared/exercise/texts/translation';
import type { Seconds } from '#shared/exercise/units';
import type { LogRecord } from '#shared/kernel/logRecord';
import type { SessionStatus } from '#shared/lifecycle/legality';
import type { ArchivedSession } from '#shared/workflow/sessionArchive';

/** What the library shows of an exercise that can be run. */
export interface StoredCard extends ExerciseCard {
  /** Warnings only. */
  readonly findings: readonly Finding[];
  /** The version of Liaison that read the file; another version may see more in it. */
  readonly readBy: string;
}

/** An exercise that was brought in from a file. Those that ship with the app are not stored. */
export interface StoredExercise {
  /** Made when it was brought in: two versions of one exercise may stand side by side. */
  readonly key: string;
  readonly id: ExerciseId;
  readonly text: string;
  /** Its texts in other languages, when it was brought in with them. */
  readonly translations?: readonly Translation[];
  /** Kept so that the library shows without reading the file. */
  readonly card?: StoredCard;
  /** Wall time. */
  readonly addedAt: number;
}

/** A person holding a role, and the language that they read it in. */
export type Seat = ArchivedSession['seats'][number];

/** The facilitator's PIN, kept so that it can be compared but not read. Both are base64. */
export interface PinHash {
  readonly salt: string;
  readonly hash: string;
}

/** Where the laptop is. `curtain` is the facilitator's: it has come back from a seat, and nobody has taken it yet. */
export type Holder = { readonly at: 'facilitator' | 'curtain' } | { readonly at: 'seat'; readonly role: RoleId };

/**
 * A session. It keeps the text of its exercise: editing the file later changes no past session. Its translations stand in a
 * table of their own, because this row is written with every record.
 */
export interface SessionRow extends Omit<ArchivedSession, 'translations'> {
  readonly updatedAt: number;
  readonly status: SessionStatus;
  /** How many records the log holds. */
  readonly records: number;
  /** Exercise time of the last record. */
  readonly time: Seconds;
  readonly holder: Holder;
  readonly pin: PinHash | null;
}

/** An exercise's texts in another language, as a session of it was created with them. */
export interface StoredTranslation extends Translation {
  readonly sessionId: string;
}

/** A picture of an exercise that was brought in, or of a session of one. */
export interface StoredPicture {
  /** The exercise's key or the session's id. */
  readonly owner: string;
  /** As its exercise calls it: `media/bridge.jpg`. */
  readonly name: string;
  readonly hash: string;
}

/** What is in a picture, stored once by its SHA-256, however many have it. */
export interface StoredImage {
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StoredRecord extends LogRecord {
  readonly sessionId: string;
}
