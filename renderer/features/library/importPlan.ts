import type { Exercise } from '#shared/exercise/exercise';
import type { Finding } from '#shared/exercise/finding';
import type { Reading, ShelfEntry } from './shelf';

/** An exercise that may come in. */
export interface Addition {
  readonly exercise: Exercise;
  readonly text: string;
  readonly warnings: number;
}

/** What to do with a file that somebody brings in. */
export type ImportPlan =
  | { readonly kind: 'refuse'; readonly findings: readonly Finding[] }
  | { readonly kind: 'same'; readonly exercise: Exercise }
  | ({ readonly kind: 'add' } & Addition)
  /** Another text of the same exercise is there; only one that was brought in can be replaced. */
  | ({ readonly kind: 'ask'; readonly other: ShelfEntry; readonly version: string } & Addition);

/** A plan that a person must read first. */
export interface Question {
  readonly file: string;
  readonly plan: Extract<ImportPlan, { kind: 'refuse' | 'ask' }>;
}

/** Decides by the exercise's id; the text alone tells whether two files differ. */
export function planImport(text: string, reading: Reading, shelf: readonly ShelfEntry[]): ImportPlan {
  if (reading.kind === 'invalid') return { kind: 'refuse', findings: reading.findings };
  const { exercise, findings } = reading;
  if (shelf.some((entry) => entry.text === text)) return { kind: 'same', exercise };
  const addition: Addition = { exercise, text, warnings: findings.length };
  for (const other of shelf) {
    if (other.addedAt === null || other.reading.kind === 'invalid') continue;
    const { id, version } = other.reading.exercise;
    if (id === exercise.id) return { kind: 'ask', other, version, ...addition };
  }
  return { kind: 'add', ...addition };
}
