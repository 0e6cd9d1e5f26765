import type { CompiledExercise } from './compile';
import type { DecisionIndex, SessionState } from './state';

/** A resource that is shared out, and how much of it there is. */
export interface Means {
  readonly name: string;
  readonly have: number;
}

/** What an allocation shares out and how much there is of it now; null for the other forms. */
export function meansOf(compiled: CompiledExercise, state: SessionState, decision: DecisionIndex): Means | null {
  const spread = compiled.decisions[decision]?.spread ?? null;
  if (spread === null) return null;
  return { name: compiled.exercise.resources[spread]?.name ?? '', have: state.resources[spread] ?? 0 };
}
