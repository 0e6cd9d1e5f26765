import type { LogRecord } from '../kernel/logRecord';
import type { ArchivedSession } from '../workflow/sessionArchive';

/** A file of an exercise's folder besides its texts: a picture. */
export interface MediaFile {
  /** Its path from the exercise's folder: `media/bridge.jpg`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a session's archive holds. */
export interface ArchiveContents {
  /** With an empty `person` at each seat where names were left out. */
  readonly session: ArchivedSession;
  readonly log: readonly LogRecord[];
  /** The exercise's own pictures; those of an exercise that ships with the app are not among them. */
  readonly media: readonly MediaFile[];
}
