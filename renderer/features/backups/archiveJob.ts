import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { ArchiveSummary } from '#shared/backup/summariseArchive';
import type { OpenedArchive } from '#shared/archive/openArchive';
import type { Refused } from '#shared/archive/refused';

/** Work on an archive, done in a thread of its own: it never holds up a command. */
export type ArchiveJob =
  | { readonly kind: 'seal'; readonly contents: ArchiveContents; readonly passphrase: string | null }
  /** Says what is inside. */
  | { readonly kind: 'inspect'; readonly bytes: Uint8Array; readonly passphrase: string | undefined }
  /** Checks everything, playing the log again. */
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly passphrase: string | undefined };

type Locked = Extract<OpenedArchive, { readonly kind: 'locked' }>;

export type Inspected = { readonly kind: 'inspected'; readonly summary: ArchiveSummary } | Locked | Refused;
export type Opened = { readonly kind: 'opened'; readonly contents: ArchiveContents } | Locked | Refused;

export interface ArchiveResults {
  readonly seal: Uint8Array<ArrayBuffer>;
  readonly inspect: Inspected;
  readonly open: Opened;
}

export type ArchiveMessage =
  | { readonly kind: 'done'; readonly result: ArchiveResults[keyof ArchiveResults] }
  /** The machine's own words. */
  | { readonly kind: 'failed'; readonly reason: string };
