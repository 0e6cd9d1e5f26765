import type { Seconds } from '#shared/exercise/units';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { SessionState } from '#shared/kernel/state';

/** What is already known to fall due at `time`: the first inject's or decision's title; null when it depends on more. */
export function titleDueAt({ exercise }: CompiledExercise, state: SessionState, time: Seconds): string | null {
  const inject = state.injects.findIndex(({ status, due }) => status === 'scheduled' && due === time);
  const decision = state.decisions.findIndex(({ status, due }) => status === 'waiting' && due === time);
  return exercise.injects[inject]?.title ?? exercise.decisions[decision]?.title ?? null;
}
