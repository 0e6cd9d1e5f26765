/** What the name of a backup tells: which session, how far it had got, and when it was written. */
export interface BackupName {
  readonly name: string;
  /** Of the session's id; see `sessionMark`. */
  readonly mark: string;
  readonly records: number;
  /** When it was written, to the second: the digits of `20260203T094000Z`, which sort as time does. */
  readonly stamp: string;
}

const NAME = /^liaison-(\d{8}T\d{6}Z)-([0-9a-f]{8})-(\d{1,9})(?:-[\p{L}\p{N}_]{1,40})?\.liaison-session$/u;

/** Null for a name that Liaison gives to no backup; such a file is never touched. */
export function readBackupName(name: string): BackupName | null {
  const [, stamp, mark, records] = NAME.exec(name) ?? [];
  if (stamp === undefined || mark === undefined || records === undefined) return null;
  return { name, mark, records: Number(records), stamp };
}

/** Wall time of a backup's stamp, in milliseconds since 1970 UTC. */
export function stampTime(stamp: string): number {
  const part = (from: number, to: number) => Number(stamp.slice(from, to));
  const days = daysBefore(part(0, 4), part(4, 6), part(6, 8));
  return ((days * 24 + part(9, 11)) * 60 + part(11, 13)) * 60_000 + part(13, 15) * 1000;
}

/** Days from 1 January 1970 to a date of the Gregorian calendar, counted in years that begin with March. */
function daysBefore(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1 - 719_468;
}

/** Newest first. */
export function newestFirst(a: BackupName, b: BackupName): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1;
  if (a.records !== b.records) return b.records - a.records;
  return a.name < b.name ? 1 : -1;
}
