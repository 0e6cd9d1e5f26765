import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { Incoming } from './incoming';

/** Work on an archive that takes long enough to be done beside the page. */
export type ArchiveJob =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly passphrase: string | undefined }
  | {
      readonly kind: 'seal';
      readonly contents: ArchiveContents;
      readonly names: boolean;
      readonly passphrase: string | null;
    };

/** What comes of each kind of job. */
export interface ArchiveResults {
  readonly open: Incoming;
  readonly seal: Uint8Array<ArrayBuffer>;
}

export type ArchiveMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: ArchiveResults[keyof ArchiveResults] }
  /** The machine's own words. */
  | { readonly kind: 'failed'; readonly reason: string };
