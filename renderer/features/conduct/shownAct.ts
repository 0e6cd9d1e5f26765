import type { CompiledExercise } from '#shared/kernel/compile';
import type { Act } from '#shared/kernel/nextActs';
import { itemOf, keyOf } from './item';

/**
 * Which act stands in the centre. The first one, but never one that pushes another away from under the facilitator's
 * hand: the `current` item stays as long as something waits to be done with it, unless it only waits for other people and
 * nothing was begun in it (`begun`).
 */
export function shownAct(
  compiled: CompiledExercise,
  acts: readonly Act[],
  current: string | null,
  begun: boolean,
): Act | null {
  const same = acts.find((act) => keyOf(itemOf(act)) === current);
  return same && (begun || !waitsForOthers(compiled, same)) ? same : (acts[0] ?? null);
}

function waitsForOthers(compiled: CompiledExercise, act: Act): boolean {
  return act.kind === 'collect' || (act.kind === 'commit' && compiled.decisions[act.decision]?.joint === false);
}
