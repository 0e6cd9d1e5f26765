import { keepChoice } from '../../storage/keepChoice';

/** The backup that was written last on this machine. */
export interface LastBackup {
  readonly session: string;
  readonly records: number;
  /** The folder, as the person knows it. */
  readonly place: string;
  /** Wall time. */
  readonly at: number;
}

const KEY = 'liaison.lastBackup';

export function recallLastBackup(): LastBackup | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isLastBackup(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function keepLastBackup(last: LastBackup): void {
  keepChoice(KEY, JSON.stringify(last));
}

function isLastBackup(stored: unknown): stored is LastBackup {
  const { session, records, place, at } = (stored ?? {}) as Partial<Record<keyof LastBackup, unknown>>;
  return (
    typeof session === 'string' && typeof records === 'number' && typeof place === 'string' && typeof at === 'number'
  );
}
