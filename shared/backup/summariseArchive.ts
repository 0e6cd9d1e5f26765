import type { ArchiveContents } from '../archive/archiveContents';
import type { Seconds } from '../exercise/units';
import { legality, type SessionStatus } from '../lifecycle/legality';

/** What a person wants to know of an archive before they take it in. */
export interface ArchiveSummary {
  readonly id: string;
  readonly name: string;
  readonly exerciseTitle: string;
  /** Wall times. */
  readonly createdAt: number;
  readonly lastAt: number;
  readonly records: number;
  readonly status: SessionStatus;
  /** Exercise time of the last record. */
  readonly time: Seconds;
}

export function summariseArchive({ session, log }: ArchiveContents): ArchiveSummary {
  const last = log.at(-1);
  const status = log.reduce<SessionStatus>((current, { command }) => {
    const row: Readonly<Partial<Record<string, SessionStatus>>> = legality.session[current];
    return row[command.type] ?? current;
  }, 'briefing');
  return {
    id: session.id,
    name: session.name,
    exerciseTitle: session.exerciseTitle,
    createdAt: session.createdAt,
    lastAt: last?.wall ?? session.createdAt,
    records: log.length,
    status,
    time: last?.at ?? 0,
  };
}
