import type { Seconds } from '#shared/exercise/units';
import type { CompiledExercise } from '#shared/kernel/compile';
import { outcomeDue } from '#shared/kernel/outcomesOf';
import type { DecisionState, InjectState, SessionState } from '#shared/kernel/state';
import { isWorkedOn } from '#shared/kernel/nextActs';
import type { Item } from './item';

export type RunSheetStatus =
  'scheduled' | 'due' | 'held' | 'delivered' | 'read' | 'skipped' | 'open' | 'decided' | 'pool';

/** One line of the run sheet. */
export interface RunSheetEntry {
  readonly item: Item;
  /** `outcome` is what follows from a decision, where it follows later. */
  readonly kind: 'inject' | 'decision' | 'outcome';
  readonly title: string;
  readonly status: RunSheetStatus;
  /** When it happened or falls due; null while that depends on play. */
  readonly at: Seconds | null;
}

export interface RunSheet {
  /** Done with, in the order in which it happened. */
  readonly past: readonly RunSheetEntry[];
  /** Due, open, or coming at a known time. */
  readonly ahead: readonly RunSheetEntry[];
  /** Falls due when something else happens. */
  readonly depends: readonly RunSheetEntry[];
  /** Only by the facilitator's hand. */
  readonly pool: readonly RunSheetEntry[];
}

/** Everything that was and will be on the table, in order. `filter` keeps the lines that contain all of its words. */
export function runSheet(compiled: CompiledExercise, state: SessionState, filter: string): RunSheet {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const past: RunSheetEntry[] = [];
  const ahead: RunSheetEntry[] = [];
  const depends: RunSheetEntry[] = [];
  const pool: RunSheetEntry[] = [];

  compiled.exercise.injects.forEach((inject, index) => {
    const entry = state.injects[index];
    if (!entry || !contains(wanted, `${inject.title} ${inject.from ?? ''} ${inject.text}`)) return;
    const byHand = inject.trigger.kind === 'pool' && entry.due === null && entry.deliveredAt === null;
    const status = injectStatus(entry, byHand);
    const line = { item: { kind: 'inject', index }, kind: 'inject', title: inject.title, status } as const;
    const at = entry.deliveredAt ?? entry.due;
    if (byHand) pool.push({ ...line, at: null });
    else if (at === null) depends.push({ ...line, at });
    else (isPast(entry, state.time) ? past : ahead).push({ ...line, at });
  });

  compiled.exercise.decisions.forEach((decision, index) => {
    const entry = state.decisions[index];
    if (!entry || !contains(wanted, `${decision.title} ${decision.question}`)) return;
    const status = decisionStatus(entry, state.time);
    const line = { item: { kind: 'decision', index }, kind: 'decision', title: decision.title, status } as const;
    const at = entry.closedAt ?? entry.openedAt ?? entry.due;
    if (at === null) (decision.trigger.kind === 'pool' ? pool : depends).push({ ...line, at });
    else (entry.closedAt === null ? ahead : past).push({ ...line, at });
    const follows = outcomeDue(compiled, state, index);
    if (follows !== null) {
      const due = follows <= state.time ? 'due' : 'scheduled';
      ahead.push({ ...line, kind: 'outcome', status: due, at: follows });
    }
  });

  const byTime = (a: RunSheetEntry, b: RunSheetEntry) => (a.at ?? 0) - (b.at ?? 0);
  return { past: past.toSorted(byTime), ahead: ahead.toSorted(byTime), depends, pool };
}

function isPast(entry: InjectState, now: Seconds): boolean {
  return entry.deliveredAt !== null || (entry.status === 'skipped' && entry.due !== null && entry.due <= now);
}

function injectStatus({ status }: InjectState, byHand: boolean): RunSheetStatus {
  if (status === 'acknowledged') return 'read';
  return status === 'scheduled' && byHand ? 'pool' : status;
}

function decisionStatus(entry: DecisionState, now: Seconds): RunSheetStatus {
  if (entry.closedAt !== null) return 'decided';
  if (isWorkedOn(entry)) return 'open';
  return entry.due !== null && entry.due <= now ? 'due' : 'scheduled';
}

function contains(wanted: readonly string[], text: string): boolean {
  if (wanted.length === 0) return true;
  const lower = text.toLowerCase();
  return wanted.every((word) => lower.includes(word));
}
