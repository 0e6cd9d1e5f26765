import type { Decision, Effects } from './exercise';

/** All effects that may follow from a decision: those of its options, its own, and those of not deciding in time. */
export function effectsOf({ options, outcomes, otherwise }: Decision): readonly Effects[] {
  const followed = [...options.flatMap((option) => option.outcomes), ...outcomes].map(({ effects }) => effects);
  return otherwise === null ? followed : [...followed, otherwise];
}
