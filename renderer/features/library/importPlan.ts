import type { Exercise } from '#shared/exercise/exercise';
import type { Finding } from '#shared/exercise/finding';
import type { Reading, ShelfEntry } from './shelf';

/** What to do with a file that somebody brings in. */
export type ImportPlan =
  | { readonly kind: 'refuse'; readonly findings: readonly Finding[] }
  | { readonly kind: 'same'; readonly exercise: Exercise }
  | { readonly kind: 'add'; readonly exercise: Exercise; readonly warnings: number }
  /** Another text of the same exercise is there; only one that was brought in can be replaced. */
  | {
      readonly kind: 'ask';
      readonly exercise: Exercise;
      readonly warnings: number;
      readonly other: ShelfEntry;
      readonly version: string;
    };

/** Decides by the exercise's id; the text alone tells whether two files differ. */
export function planImport(text: string, reading: Reading, shelf: readonly ShelfEntry[]): ImportPlan {
  if (reading.kind === 'invalid') return { kind: 'refuse', findings: reading.findings };
  const { exercise, findings } = reading;
  if (shelf.some((entry) => entry.text === text)) return { kind: 'same', exercise };
  const warnings = findings.length;
  for (const other of shelf) {
    if (other.addedAt === null || other.reading.kind === 'invalid') continue;
    const { id, version } = other.reading.exercise;
    if (id === exercise.id) return { kind: 'ask', exercise, warnings, other, version };
  }
  return { kind: 'add', exercise, warnings };
}
