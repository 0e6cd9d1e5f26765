import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { ArchiveSummary } from '#shared/backup/summariseArchive';
import type { OpenedArchive } from '#shared/archive/openArchive';
import type { Incoming } from './incoming';

/** Work on an archive that takes long enough to be done beside the page. */
export type ArchiveJob =
  /** Says what is in a saved session, without playing it again. */
  | { readonly kind: 'inspect'; readonly bytes: Uint8Array; readonly passphrase: string | undefined }
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly passphrase: string | undefined }
  | {
      readonly kind: 'seal';
      readonly contents: ArchiveContents;
      readonly names: boolean;
      readonly passphrase: string | null;
    };

export type Inspected =
  | { readonly kind: 'inspected'; readonly summary: ArchiveSummary }
  | Exclude<OpenedArchive, { readonly kind: 'opened' }>;

/** What comes of each kind of job. */
export interface ArchiveResults {
  readonly inspect: Inspected;
  readonly open: Incoming;
  readonly seal: Uint8Array<ArrayBuffer>;
}

export type ArchiveMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: ArchiveResults[keyof ArchiveResults] }
  /** The machine's own words. */
  | { readonly kind: 'failed'; readonly reason: string };
