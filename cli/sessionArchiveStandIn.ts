import type { FrameId, RoleId } from '#shared/exercise/ids';
import type { LogRecord } from '#shared/kernel/logRecord';
import type { Pace } from '#shared/workflow/sessionClock';

/** Reads an archive until `shared/workflow/sessionArchive` does, which has the same shape and checks every field. */
interface ArchivedSession {
  readonly name: string;
  readonly exerciseText: string;
  readonly frame: FrameId | null;
  readonly seats: readonly { readonly role: RoleId; readonly person: string }[];
  readonly pace: Pace;
}

type ReadArchive =
  | { readonly kind: 'read'; readonly session: ArchivedSession; readonly log: readonly LogRecord[] }
  | { readonly kind: 'refused'; readonly reason: string };

export function readSessionArchive(text: string): ReadArchive {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'The file is not JSON, so it is no session of Liaison.' };
  }
  if (typeof data !== 'object' || data === null || !('liaisonSession' in data)) {
    return { kind: 'refused', reason: 'The file is no session that Liaison has saved.' };
  }
  const { session, log } = data as unknown as { session: ArchivedSession; log: readonly LogRecord[] };
  return { kind: 'read', session: { ...session, frame: session.frame ?? null }, log };
}
