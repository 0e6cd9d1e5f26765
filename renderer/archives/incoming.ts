import type { ArchiveContents } from '#shared/archive/archiveContents';
import { checkPackage, type CheckedPart } from '#shared/archive/checkPackage';
import { checkPlayed } from '#shared/archive/checkPlayed';
import { readPackage, type PackageContents } from '#shared/archive/exercisePackage';
import { isSessionArchive, openArchive, type OpenedArchive } from '#shared/archive/openArchive';
import type { Refused } from '#shared/archive/refused';
import { looksLikeZip } from '#shared/archive/zip/readDirectory';

/** What is in a file that somebody brings in, after everything in it was checked. */
export type Incoming =
  | { readonly kind: 'session'; readonly contents: ArchiveContents; readonly inside: Inside }
  /** What is wrong with its texts is for the reader to judge. */
  | { readonly kind: 'package'; readonly contents: PackageContents; readonly parts: readonly CheckedPart[] }
  | Extract<OpenedArchive, { readonly kind: 'locked' }>
  | Refused;

/** What a person wants to see of a session before it comes in. */
interface Inside {
  readonly frameTitle: string | null;
  /** By the names of the roles; `person` is empty where no name is in the file. */
  readonly seats: readonly { readonly role: string; readonly person: string }[];
  /** Whether its log is a chain, in which changes show: not in files of an earlier Liaison. */
  readonly chained: boolean;
}

/** Looks into a saved session or an exercise package. Nothing is written anywhere. */
export async function readIncoming(
  bytes: Uint8Array,
  passphrase: string | undefined,
  onProgress: (share: number) => void,
): Promise<Incoming> {
  if (looksLikeZip(bytes) && !isSessionArchive(bytes)) {
    const read = readPackage(bytes);
    return read.kind === 'refused'
      ? read
      : { kind: 'package', contents: read.contents, parts: checkPackage(read.contents) };
  }
  const archive = await openArchive(bytes, passphrase, onProgress);
  if (archive.kind !== 'opened') return archive;
  const ready = checkPlayed(archive.contents);
  if (ready.kind === 'refused') return ready;
  const { compiled, frameTitle } = ready;
  const { contents } = archive;
  const names = new Map(compiled.exercise.roles.map(({ id, name }) => [id, name]));
  const seats = contents.session.seats.map(({ role, person }) => ({ role: names.get(role) ?? role, person }));
  return { kind: 'session', contents, inside: { frameTitle, seats, chained: looksLikeZip(bytes) } };
}
